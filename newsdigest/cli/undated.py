"""Date the articles without a date by what else is in the store, and by landmarks."""

import sqlite3

from newsdigest.pipeline import OwnRows, annotate_page, infer_publication, rules_version
from newsdigest.store.undated import read_dated_tellings, read_dated_utterances, read_undated
from newsdigest.store.write import save_articles


def date_undated(connection: sqlite3.Connection, own: OwnRows) -> int:
    """Annotate anew each undated article of which more, or less, is known than before.

    Each is held only against sources that tell their own date, so that neither the order of
    ingestion nor another inference changes what comes out. Gives how many changed.
    """
    undated = list(read_undated(connection))
    if not undated:
        return 0
    from newsdigest.timeline.undated.by_corpus import Corpus

    corpus = Corpus(read_dated_utterances(connection), read_dated_tellings(connection))
    changed = []
    for article in undated:
        dating = infer_publication(article, corpus, own)
        if dating.published != article.published or (dating.note and dating.note != article.note):
            changed.append((article.page, annotate_page(article.page, own, inferred=dating)))
    save_articles(connection, changed, rules_version(own))
    return len(changed)
