"""What is known of a page only when all pages are in: the day of an undated one, its copies."""

import sqlite3

from newsdigest.copies.relate import relate_articles
from newsdigest.pipeline import OwnRows, annotate_page, infer_publication, rules_version
from newsdigest.store.related import is_related, read_prints, save_relations
from newsdigest.store.stated import forget_statements, read_outlived
from newsdigest.store.undated import read_dated_tellings, read_dated_utterances, read_undated
from newsdigest.store.write import one_transaction, save_articles


def settle(connection: sqlite3.Connection, own: OwnRows) -> None:
    """Tell copies and versions of one page, and date what can be dated by other articles."""
    settle_versions(connection, own)  # an older version is no evidence
    date_undated(connection, own)
    relate(connection)


def settle_versions(connection: sqlite3.Connection, own: OwnRows) -> None:
    """Tell copies and versions; what was stated of an older version holds of the newest."""
    relate(connection)
    hand_on_statements(connection, own)
    relate(connection)


def relate(connection: sqlite3.Connection) -> None:
    """Tell of every article what it is to the others, where any of them has changed."""
    if not is_related(connection):
        relations = relate_articles(read_prints(connection))
        with one_transaction(connection):
            save_relations(connection, relations)


def hand_on_statements(connection: sqlite3.Connection, own: OwnRows) -> None:
    """Let what was stated of a page hold of its newest version: who states it means the place."""
    for page, older in read_outlived(connection):
        # A crash between the two does no harm: it is stated twice, until it is handed on again.
        save_articles(connection, [(page, annotate_page(page, own))], rules_version(own))
        with one_transaction(connection):
            forget_statements(connection, older)


def date_undated(connection: sqlite3.Connection, own: OwnRows) -> None:
    """Annotate anew each undated article of which more, or less, is known than before.

    Each is held only against sources that tell their own date, so that neither the order of
    ingestion nor another inference changes what comes out.
    """
    undated = list(read_undated(connection))
    if not undated:
        return
    from newsdigest.timeline.undated.corpus import Corpus

    utterances, tellings = read_dated_utterances(connection), read_dated_tellings(connection)
    corpus = Corpus([*utterances], [*tellings])  # all read: no query stays open
    changed = []
    for article in undated:
        dating = infer_publication(article, corpus, own)
        if dating.published != article.published or (dating.note and dating.note != article.note):
            changed.append((article.page, annotate_page(article.page, own, inferred=dating)))
    save_articles(connection, changed, rules_version(own))
