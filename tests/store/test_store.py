"""The store: what goes in comes out, once, whole or not at all; foreign files are refused."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdigest.records import AnnotatedArticle, DateClue, Filter, KnownDate, Page, Relation, Span
from newsdigest.store.open import StoreError, explain_error, open_store
from newsdigest.store.read import (
    count_articles,
    read_mentions,
    read_outlets,
    read_quotations,
    read_sources,
    read_speakers,
)
from newsdigest.store.related import count_copies, is_related, read_prints, save_relations
from newsdigest.store.schema import APPLICATION_ID, SCHEMA_VERSION
from newsdigest.store.words import PARTS, SEARCHED, keep_searched
from newsdigest.store.write import find_state, read_outdated, save_articles
from tests.factories import make_annotated, make_page

RULES = "rules-1"


def fill(path: Path, *texts: str) -> None:
    with open_store(str(path), write=True) as connection:
        pages = [make_page(text, f"{number}.txt") for number, text in enumerate(texts)]
        save_articles(connection, [(page, make_annotated(page)) for page in pages], RULES)


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began in Oslo on Friday.")
    with open_store(str(tmp_path / "s.db")) as connection:
        [source] = read_sources(connection, Filter(), texts=True)
        [mention] = read_mentions(connection, Filter())
        [quotation] = read_quotations(connection, Filter())
    assert source.source.outlet is not None
    assert (source.source.id, source.source.outlet.name) == ("0", "Oslo Post")
    assert source.summary[0][1] == source.text == "Talks began in Oslo on Friday."
    assert source.speakers == ("Ann Berg",)
    assert (mention.sentence, mention.timex) == ("Talks began in Oslo on Friday.", "Talks")
    assert (quotation.text, quotation.quotation.name) == ("Talks", "Ann Berg")


def test_a_summary_of_fewer_sentences_is_of_the_most_telling(tmp_path: Path) -> None:
    page = make_page("Rain fell. Talks began. Snow fell.")
    annotated = make_annotated(page)._replace(summary=(Span(11, 23), Span(0, 10), Span(24, 34)))
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        save_articles(connection, [(page, annotated)], RULES)
        found = [
            read_sources(connection, Filter(), texts=False, sentences=number)[0].summary
            for number in (1, 2, 3)
        ]
    assert [[text for _, text in summary] for summary in found] == [
        ["Talks began."],
        ["Rain fell.", "Talks began."],
        ["Rain fell.", "Talks began.", "Snow fell."],
    ]


def test_the_same_page_twice_adds_nothing(tmp_path: Path) -> None:
    page = make_page()
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        for _ in range(2):
            save_articles(connection, [(page, make_annotated(page))], RULES)
        assert count_articles(connection) == 1
        assert len(read_mentions(connection, Filter())) == 1
        assert find_state(connection, page.digest, RULES) == "unchanged"
        assert find_state(connection, page.digest, "rules-2") == "outdated"
        assert find_state(connection, "other", RULES) == "new"


def test_the_same_place_with_new_words_is_kept_beside_the_old(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        for text in ("Talks began.", "Talks began and ended."):
            page = make_page(text, "same.txt")
            save_articles(connection, [(page, make_annotated(page))], RULES)
        rows = read_sources(connection, Filter(), texts=True)
    assert [(row.source.id, row.text) for row in rows] == [
        ("same", "Talks began."),
        ("same-2", "Talks began and ended."),
    ]


def test_an_older_version_is_shown_only_when_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    with open_store(str(path), write=True) as connection:
        for text in ("Talks began.", "Talks began and ended."):
            page = make_page(text, "same.txt")
            save_articles(connection, [(page, make_annotated(page))], RULES)
        save_relations(connection, [Relation(1, 2, None, "a"), Relation(2, None, None, "b")])
        [shown] = read_sources(connection, Filter(), texts=True)
        rows = read_sources(connection, Filter(versions=True), texts=False)
        assert [len(read(connection, Filter())) for read in (read_mentions, read_quotations)] == [
            1,
            1,
        ]
        assert [speaker.quotations for speaker in read_speakers(connection)] == [1]
    # the newest bears the name of the file
    assert (shown.source.id, shown.text) == ("same", "Talks began and ended.")
    assert [(r.source.id, r.source.version_of, r.source.origin) for r in rows] == [
        ("same-2", "same", "a"),
        ("same", None, "b"),
    ]


def test_files_of_one_name_get_ids_of_their_own(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        for folder in ("a", "b", "c"):
            page = make_page(f"Talks in {folder}.", f"{folder}/page.txt")
            annotated = make_annotated(page)
            annotated = annotated._replace(article=annotated.article._replace(id="page"))
            save_articles(connection, [(page, annotated)], RULES)
        ids = [row.source.id for row in read_sources(connection, Filter(), texts=False)]
    assert ids == ["page", "page-2", "page-3"]


def test_a_copy_names_its_original_and_has_its_origin(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.", "Talks  began. ", "Rain fell.")
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        assert not is_related(connection)
        one, other, third = (p.text_digest for p in read_prints(connection))
        assert one == other != third
        relations = [Relation(1, None, None, "AFP"), Relation(2, None, 1, "AFP")]
        save_relations(connection, [*relations, Relation(3, None, None, "Oslo Post")])
        assert (is_related(connection), count_copies(connection)) == (True, 1)
        rows = read_sources(connection, Filter(), texts=False)
    assert [row.source.copy_of for row in rows] == [None, "0", None]
    assert [row.source.origin for row in rows] == ["AFP", "AFP", "Oslo Post"]


def test_an_article_that_changes_is_to_be_related_anew_under_its_old_key(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.", "Rain fell.")
    page = make_page("Talks began.", "0.txt")
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        save_relations(connection, [Relation(n, None, None, "a") for n in (1, 2)])
        save_articles(connection, [(page, make_annotated(page))], "rules-2")
        assert not is_related(connection)
        assert (1, page.digest) in [(p.key, p.digest) for p in read_prints(connection)]


def test_what_tells_copies_goes_through_the_store(tmp_path: Path) -> None:
    page = make_page()
    annotated = make_annotated(page)
    clue = DateClue("modified", "2025-05-17T08:30:00+02:00", -1)
    article = annotated.article._replace(url="https://post.example/talks", clues=(clue,))
    annotated = annotated._replace(article=article, shingles=(0, 7, 2**32 - 1))
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        save_articles(connection, [(page, annotated)], RULES)
        [found] = read_prints(connection)
    assert found.shingles == (0, 7, 2**32 - 1)
    assert (found.updated, found.published) == ("2025-05-17T08:30", "2025-05-16")
    assert (found.url, found.outlet, found.title) == (article.url, "Oslo Post", "Talks begin")


def test_pages_of_older_rules_are_given_back_as_they_came(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.")
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        assert read_outdated(connection, RULES) == []
        assert read_outdated(connection, "rules-2") == [make_page("Talks began.", "0.txt")]


def test_a_crash_within_a_batch_leaves_the_old_state(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.")
    good = make_page("Rain fell.", "rain.txt")

    def batch() -> Iterator[tuple[Page, AnnotatedArticle]]:
        yield good, make_annotated(good)
        raise KeyboardInterrupt

    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        with pytest.raises(KeyboardInterrupt):
            save_articles(connection, batch(), RULES)
        assert count_articles(connection) == 1


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(since="2025-05-17"), []),
        (Filter(until="2025-05-16"), []),
        (Filter(outlets=()), []),
        (Filter(outlets=("Riga Post",)), []),
        (Filter(about="railway"), []),
        (Filter(about="talks railway"), []),
        # a word, not an operator of the full text
        (Filter(about="talks OR railway"), []),
        (Filter(since="2025-05-16", until="2025-05-17"), ["0"]),
        (Filter(outlets=("Oslo Post",)), ["0"]),
        (Filter(about="talk ended"), []),
        (Filter(about="talking FRIDAYS"), ["0"]),
        # a word of the title
        (Filter(about="beginning"), ["0"]),
    ],
)
def test_sources_pass_a_filter(tmp_path: Path, wanted: Filter, found: list[str]) -> None:
    fill(tmp_path / "s.db", "Talks began in Oslo on Friday.")
    with open_store(str(tmp_path / "s.db")) as connection:
        rows = read_sources(connection, wanted, texts=False)
    assert [row.source.id for row in rows] == found


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        (Filter(speakers=()), 0),
        (Filter(speakers=("Bo Lund",)), 0),
        (Filter(kind="indirect"), 0),
        (Filter(about="railway"), 0),
        (Filter(speakers=("Ann Berg",), kind="direct", about="oslo", since="2025-05-16"), 1),
    ],
)
def test_quotations_pass_a_filter(tmp_path: Path, wanted: Filter, number: int) -> None:
    fill(tmp_path / "s.db", "Talks began in Oslo on Friday.")
    with open_store(str(tmp_path / "s.db")) as connection:
        assert len(read_quotations(connection, wanted)) == number


@pytest.mark.parametrize(
    ("said", "wanted", "number"),
    [
        ("2025-02", Filter(until="2025-02-01"), 0),
        ("2025-02", Filter(since="2025-03-01"), 0),
        ("2025-02", Filter(since="2025-02-10"), 1),
        ("2025-02", Filter(since="2025-02-01", until="2025-03-01"), 1),
        ("2024", Filter(until="2024-01-01"), 0),
        ("2024", Filter(since="2024-06-01"), 1),
        ("2025-05-16", Filter(since="2025-05-17"), 0),
        ("2025-05-16", Filter(since="2025-05-16", until="2025-05-17"), 1),
    ],
)
def test_what_was_said_in_a_month_passes_for_its_days(
    tmp_path: Path, said: str, wanted: Filter, number: int
) -> None:
    page = make_page("Talks began in Oslo.")
    annotated = make_annotated(page)
    [quotation] = annotated.quotations
    date = KnownDate(said, None, "relative", "then")
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        dated = annotated._replace(quotations=(quotation._replace(said=date),))
        save_articles(connection, [(page, dated)], RULES)
        assert len(read_quotations(connection, wanted)) == number


def test_outlets_and_speakers_that_are_there(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.", "Rain fell.")
    with open_store(str(tmp_path / "s.db")) as connection:
        assert [outlet.name for outlet in read_outlets(connection)] == ["Oslo Post"]
        assert [(s.name, s.quotations) for s in read_speakers(connection)] == [("Ann Berg", 2)]


def test_every_filter_has_an_index(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        for query in (
            "SELECT * FROM article WHERE published_day >= '2025'",
            "SELECT * FROM article WHERE outlet IN ('A')",
            "SELECT * FROM mention WHERE day_from < '2025'",
            "SELECT * FROM quotation WHERE name IN ('A')",
            "SELECT * FROM quotation WHERE day >= '2025'",
            "SELECT * FROM quotation WHERE kind = 'direct'",
        ):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
            assert "USING INDEX" in plan[0][3], query
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def refuse(path: Path, reason: str, *, write: bool = False) -> None:
    """The store at ``path`` cannot be opened, for this reason."""
    with pytest.raises(StoreError, match=reason), open_store(str(path), write=write):
        pass


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "s.db").write_text("No store, but long enough to be taken for one. " * 40)
    refuse(tmp_path / "s.db", r"s\.db is not a newsdigest store")
    refuse(tmp_path / "s.db", r"s\.db is not a newsdigest store", write=True)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "s.db")
    other.execute("CREATE TABLE notes (text)")
    other.close()
    refuse(tmp_path / "s.db", "is a database, but not a newsdigest store")
    refuse(tmp_path / "s.db", "is a database, but not a newsdigest store", write=True)


def test_a_newer_store_is_refused(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.")
    newer = sqlite3.connect(tmp_path / "s.db")
    newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    newer.close()
    refuse(tmp_path / "s.db", "was written by a newer newsdigest")


# What the first layout had of a page; the rest of its tables were made from it.
FIRST_LAYOUT = f"""
CREATE TABLE article (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE, location TEXT,
    path TEXT NOT NULL, page TEXT NOT NULL, fields TEXT NOT NULL, rules TEXT NOT NULL,
    title TEXT, text TEXT NOT NULL
);
CREATE INDEX article_location ON article (location);
CREATE TABLE mention (key INTEGER PRIMARY KEY, article INTEGER REFERENCES article (key));
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = 'article', content_rowid = 'key'
);
CREATE TRIGGER article_in AFTER INSERT ON article BEGIN
    INSERT INTO article_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;
INSERT INTO article VALUES
    (1, 'b', 'digest-b', '/pages/b.txt', 'b.txt', 'Rain fell.', '[["title","Rain"]]', 'r', '', ''),
    (2, 'a', 'digest-a', NULL, '-', 'Talks began.', '[]', 'r', '', '');
INSERT INTO mention VALUES (1, 2);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = 1;
"""


def test_a_store_of_the_first_layout_keeps_its_pages_to_be_annotated_anew(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    older = sqlite3.connect(path)
    older.executescript(FIRST_LAYOUT)
    older.close()
    refuse(path, "was written by an older newsdigest; newsdigest ingest, of any page, brings")
    for _ in range(2):  # the second time it is of this layout
        with open_store(str(path), write=True) as connection:
            assert count_articles(connection) == 0
            assert find_state(connection, "digest-b", RULES) == "outdated"
            pages = read_outdated(connection, RULES)
    assert pages == [
        Page("b.txt", "Rain fell.", "digest-b", (("title", "Rain"),)),
        Page("-", "Talks began.", "digest-a"),
    ]
    with open_store(str(path), write=True) as connection:
        save_articles(connection, [(page, make_annotated(page)) for page in pages], RULES)
        assert read_outdated(connection, RULES) == []
        assert [p.location for p in read_prints(connection)] == ["/pages/b.txt", None]
        assert len(read_sources(connection, Filter(about="rain"), texts=False)) == 1


# What the second layout had more than this one: an index that was told of every row by itself.
SECOND_LAYOUT = """
CREATE TRIGGER article_in AFTER INSERT ON article BEGIN
    INSERT INTO article_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;
PRAGMA user_version = 2;
"""


def test_a_store_of_the_second_layout_goes_on_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    fill(path, "Talks began.")
    older = sqlite3.connect(path)
    older.executescript(SECOND_LAYOUT)
    older.close()
    with open_store(str(path)) as connection:
        assert len(read_sources(connection, Filter(about="talks"), texts=False)) == 1
    fill(path, "Rain fell.", "Talks ended.")
    check_index(path)
    with open_store(str(path)) as connection:
        assert count_articles(connection) == 3
        assert len(read_sources(connection, Filter(about="rain"), texts=False)) == 1


def check_index(path: Path) -> None:
    """What is indexed is what stands in the rows: FTS5 compares them and complains."""
    with open_store(str(path), write=True) as connection:
        for table, _, _ in SEARCHED:
            connection.execute(
                f"INSERT INTO {table}_words ({table}_words, rank) VALUES ('integrity-check', 1)"
            )


def test_the_index_follows_what_is_saved_again(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    fill(path, "Talks began.", "Rain fell.")
    fill(path, "Rain fell.", "Talks ended.")
    check_index(path)


def test_an_index_of_many_parts_finds_what_is_in_each() -> None:
    with open_store(":memory:", write=True) as connection:
        keep_searched(connection, "article")
        for number in range(PARTS + 2):  # each batch is a part
            page = make_page(f"Talks began in room{number}.", f"{number}.txt")
            save_articles(connection, [(page, make_annotated(page))], RULES)
        for words, found in (("talks", PARTS + 2), ("room0", 1), (f"room{PARTS + 1}", 1)):
            assert len(read_sources(connection, Filter(about=words), texts=False)) == found


def test_a_locked_store_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdigest.store.open.BUSY_SECONDS", 0.05)
    fill(tmp_path / "s.db", "Talks began.")
    other = sqlite3.connect(tmp_path / "s.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="is locked by another program"):
        fill(tmp_path / "s.db", "Rain fell.")
    other.close()


def test_a_full_disk_is_told_and_leaves_the_old_state(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.")
    page = make_page("Rain fell. " * 50_000)
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        connection.execute("PRAGMA max_page_count = 1")
        with pytest.raises(sqlite3.OperationalError, match="full") as caught:
            save_articles(connection, [(page, make_annotated(page))], RULES)
    assert "the disk is full" in explain_error(caught.value)
    with open_store(str(tmp_path / "s.db")) as connection:
        assert count_articles(connection) == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("database is locked", "locked by another program"),
        ("database or disk is full", "the disk is full"),
        ("attempt to write a readonly database", "read-only"),
        ("disk I/O error", "the disk refuses"),
        ("unable to open database file", "no such folder, or no permission"),
        ("file is not a database", "is not a newsdigest store"),
        ("database disk image is malformed", "is damaged"),
        ("something new", "cannot be used: something new"),
    ],
)
def test_what_sqlite_complains_of_in_plain_words(words: str, reason: str) -> None:
    assert reason in explain_error(sqlite3.OperationalError(words))


def test_a_store_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    fill(tmp_path / "s.db", "Talks began.")
    page = make_page("Rain fell.")
    with open_store(str(tmp_path / "s.db"), write=True) as connection:
        connection.execute("PRAGMA query_only = ON")
        with pytest.raises(sqlite3.OperationalError) as caught:
            save_articles(connection, [(page, make_annotated(page))], RULES)
    assert "read-only" in explain_error(caught.value)


def test_an_empty_file_is_an_empty_store(tmp_path: Path) -> None:
    (tmp_path / "s.db").touch()
    with open_store(str(tmp_path / "s.db")) as connection:
        assert count_articles(connection) == 0
    assert (tmp_path / "s.db").stat().st_size == 0


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    refuse(tmp_path / "file" / "s.db", "cannot be made", write=True)
