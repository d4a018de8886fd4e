"""Take files into a store: read, annotate what is new, save in batches, keep every problem."""

import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsdigest.article.read import load_pages
from newsdigest.cli.output import tell
from newsdigest.cli.place import expand_paths
from newsdigest.cli.speakers import LEAN
from newsdigest.cli.stated import ONE_PAGE_ONLY, is_encodable, is_sidecar, read_sidecar
from newsdigest.pipeline import OwnRows, annotate_page, rules_version
from newsdigest.records import AnnotatedArticle, Page, Problem
from newsdigest.store.related import forget_older
from newsdigest.store.stated import PREFIX, Fields, merge_fields, read_fields_of
from newsdigest.store.write import find_state, read_outdated, save_articles

BATCH = 64
NO_TEXT = "has a name that is no text (UTF-8); rename it"
NO_PAGE = "states something of the page beside it, and is none; give that page"


class Outcome(NamedTuple):
    """What became of the pages of an intake.

    Attributes:
        read: pages read, known ones too.
        added: of these, new to the store.
        unchanged: of these, in the store already.
    """

    read: int
    added: int
    unchanged: int
    problems: tuple[Problem, ...]


def take_in(
    connection: sqlite3.Connection,
    paths: list[str],
    own: OwnRows,
    *,
    summarise: bool = True,
    attribute: bool = True,
) -> Outcome:
    """Take the pages that ``paths`` mean into the store; one bad page never stops the others.

    Args:
        attribute: look for people and quotations. If not, they are looked for all the same where
            a page has no date, because what others quote may date it.
    """
    rules = rules_version(own)
    saving = Saving(connection, rules if attribute else LEAN)
    counts = {"new": 0, "unchanged": 0, "outdated": 0}
    problems: list[Problem] = []
    seen: set[str] = set()
    damaged: set[str] = set()
    for page in iter_pages(paths, damaged):
        if isinstance(page, Problem):
            problems.append(page)
            continue
        state = "unchanged" if page.digest in seen else find_state(connection, page.digest, rules)
        seen.add(page.digest)
        if state != "new" and page.path in damaged:
            state = "unchanged"  # what its side-car stated stays until that can be read again
        elif state != "new":
            saving.settle(page.digest)
            page, news = keep_statements(connection, page)
            state = "outdated" if news or forget_older(connection, page.digest) else state
        counts[state] += 1
        if state != "unchanged":
            whole = saving.rules == rules
            annotated = annotate_page(page, own, summarise=summarise, attribute=whole)
            saving.add(page, annotated)
            if not whole and annotated.article.published is None:
                saving.save()
                saving.rules = rules
        if not sum(counts.values()) % BATCH:
            show_progress(sum(counts.values()))
    saving.save()
    show_progress(0)
    if not attribute and saving.rules == rules:
        refresh(connection, own)
    return Outcome(sum(counts.values()), counts["new"], counts["unchanged"], tuple(problems))


class Saving:
    """Annotated pages on their way into the store, a batch at a time.

    Attributes:
        rules: the version of the rules that annotated them.
    """

    def __init__(self, connection: sqlite3.Connection, rules: str) -> None:
        self.connection = connection
        self.rules = rules
        self.batch: list[tuple[Page, AnnotatedArticle]] = []

    def add(self, page: Page, annotated: AnnotatedArticle) -> None:
        """Take a page; a full batch is saved."""
        self.batch.append((page, annotated))
        if len(self.batch) == BATCH:
            self.save()

    def settle(self, digest: str) -> None:
        """Save the page of a digest, if it waits: the store is asked for it."""
        if any(page.digest == digest for page, _ in self.batch):
            self.save()

    def save(self) -> None:
        """Save what has not been saved."""
        save_articles(self.connection, self.batch, self.rules)
        self.batch.clear()


def keep_statements(connection: sqlite3.Connection, page: Page) -> tuple[Page, bool]:
    """A known page with what was stated of it, and whether its file states anything else now."""
    known = read_fields_of(connection, page.digest)
    kept = tuple(field for field in known if field[0].startswith(PREFIX))
    fields = merge_fields(page.fields, kept)
    return page._replace(fields=fields), set(fields) != set(known)


def refresh(connection: sqlite3.Connection, own: OwnRows) -> int:
    """Annotate anew, from their stored text, the pages that older rules annotated."""
    rules = rules_version(own)
    outdated = read_outdated(connection, rules)
    for start in range(0, len(outdated), BATCH):
        pages = outdated[start : start + BATCH]
        save_articles(connection, [(page, annotate_page(page, own)) for page in pages], rules)
        show_progress(start + len(pages))
    show_progress(0)
    return len(outdated)


def iter_pages(paths: list[str], damaged: set[str]) -> Iterator[Page | Problem]:
    """Every page of every file, numbered within its file.

    Args:
        damaged: takes the paths of pages that have a side-car which cannot be read.
    """
    for path in expand_paths(paths):
        if isinstance(path, Problem):
            yield path
            continue
        if not is_encodable(path):
            yield Problem(path.encode(errors="replace").decode(), NO_TEXT)
            continue
        if is_sidecar(path):
            if paths == [path]:
                yield Problem(path, NO_PAGE)
            continue
        stated = read_sidecar(path)
        if isinstance(stated, Problem):
            yield stated
            stated = ()
            damaged.add(path)
        yield from number_pages(load_pages(path), stated)


def number_pages(pages: Iterable[Page | Problem], stated: Fields) -> Iterator[Page | Problem]:
    """The pages of a file with their numbers, and with what is stated beside it.

    Of several articles one statement may tell the outlet and the day, but no title or address.
    """
    if any(name in ONE_PAGE_ONLY for name, _ in stated):
        pages = list(pages)
        if sum(isinstance(page, Page) for page in pages) > 1:
            stated = tuple(field for field in stated if field[0] not in ONE_PAGE_ONLY)
    parts: Counter[str] = Counter()  # an archive's members have paths, and parts, of their own
    for page in pages:
        if isinstance(page, Page):
            fields = merge_fields(page.fields, stated)
            yield page._replace(part=parts[page.path], fields=fields)
            parts[page.path] += 1
        else:
            yield page


def show_progress(count: int) -> None:
    """The number of pages so far, on a terminal only; 0 clears the line."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{count} pages" if count else "\r\x1b[K")
        sys.stderr.flush()


def tell_problems(problems: tuple[Problem, ...]) -> None:
    """Name every input that failed, and why."""
    for problem in problems:
        tell(f"{problem.path} {problem.reason}")
