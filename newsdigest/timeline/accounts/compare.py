"""The door for comparing: accounts of one event in, what they share and where they differ out."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping

from newsdigest.records import Account, Comparison, Event, Passage, Sentence, Span, ToldQuotation
from newsdigest.timeline.accounts.agree import judge
from newsdigest.timeline.accounts.alone import find_alone
from newsdigest.timeline.accounts.figures import Figure
from newsdigest.timeline.accounts.match import match_figures
from newsdigest.timeline.accounts.own import find_own_figures
from newsdigest.timeline.events.opening import drop_opening

FEWEST_WORDS = 6  # of a quotation that is worth a row


def compare_accounts(
    event: Event,
    accounts: list[Account],
    quotations: list[ToldQuotation],
    names: Mapping[str, str],
) -> tuple[Comparison, ...]:
    """Hold the accounts of an event against each other.

    Args:
        quotations: what the accounts quote, grouped: prints of one utterance share a number.
        names: for each name of a person, the one name across sources.
    """
    figures = [f for account in accounts for f in find_own_figures(account, event.day_from)]
    groups = match_figures(figures)
    shared = {(told.source.id, told.mention.start) for told in event.mentions}
    shared |= {(f.account.source.id, f.sentence.start) for group in groups for f in group}
    alone = find_alone(accounts, shared)
    return (
        compare_leads(event, accounts),
        *compare_figures(accounts, groups),
        *compare_names(accounts, names),
        *compare_wording(quotations),
        *(Comparison("only", a.source.id, "only", (quote_sentence(a, s),)) for a, s in alone),
        *find_quoted_once(quotations),
    )


def compare_leads(event: Event, accounts: list[Account]) -> Comparison:
    """How each source opens; copies of one text open alike, whatever their datelines."""
    passages = []
    for account in accounts:
        lead = next((s for s in account.sentences if not s.heading), None)
        if lead is not None:
            passages.append(quote_sentence(account, lead))
    texts = {p.source.copy_of or p.source.id for p in passages}
    words = {" ".join(drop_opening(p.words, "").casefold().split()) for p in passages}
    verdict = "same" if len(texts) == 1 or len(words) == 1 else "differ"
    return Comparison("lead", event.summary, verdict, tuple(passages))


def compare_figures(accounts: list[Account], groups: list[list[Figure]]) -> list[Comparison]:
    """The figures that several sources give for one thing; what differs comes first."""
    rows = []
    for group in groups:
        once = {(f.account.source.id, f.value, f.bound): f for f in reversed(group)}
        figures = sorted(once.values(), key=lambda figure: accounts.index(figure.account))
        passages = tuple(quote(f.account, Span(f.start, f.end)) for f in figures)
        rows.append(Comparison("figure", figures[0].words, judge(figures), passages))
    order = ("differ", "compatible", "same")
    return sorted(rows, key=lambda row: order.index(row.verdict))


def compare_names(accounts: list[Account], names: Mapping[str, str]) -> list[Comparison]:
    """People whose surname the sources spell differently."""
    spelled: dict[str, dict[str, list[Passage]]] = defaultdict(lambda: defaultdict(list))
    for account in accounts:
        for name, mentions in account.people:
            fullest = max(mentions, key=lambda span: span.end - span.start, default=None)
            surname = name.split()[-1] if name.split() else name
            if fullest and name in names and surname in account.text[fullest.start : fullest.end]:
                spelling = surname.rstrip(".").casefold()
                spelled[names[name]][spelling].append(quote(account, fullest))
    return [
        Comparison("name", name, "differ", tuple(p for rows in forms.values() for p in rows))
        for name, forms in sorted(spelled.items())
        if len(forms) > 1
    ]


def compare_wording(quotations: list[ToldQuotation]) -> list[Comparison]:
    """Utterances that several sources print, each in its own words."""
    groups: dict[int, dict[str, ToldQuotation]] = defaultdict(dict)
    for told in quotations:
        known = groups[told.group].get(told.source.id)
        if known is None or len(told.text) > len(known.text):
            groups[told.group][told.source.id] = told
    rows = []
    for prints in groups.values():
        texts = {" ".join(told.text.casefold().split()) for told in prints.values()}
        if len(prints) > 1:
            first = next(iter(prints.values()))
            verdict = "same" if len(texts) == 1 else "differ"
            about = first.quotation.name or "speaker unknown"
            passages = tuple(quote_told(told) for told in prints.values())
            rows.append(Comparison("wording", about, verdict, passages))
    return sorted(rows, key=lambda row: (row.verdict, -len(row.passages)))


def find_quoted_once(quotations: list[ToldQuotation]) -> list[Comparison]:
    """The quotations that only one source prints."""
    sources: dict[int, set[str]] = defaultdict(set)
    for told in quotations:
        sources[told.group].add(told.source.id)
    return [
        Comparison(
            "quotation", told.quotation.name or "speaker unknown", "only", (quote_told(told),)
        )
        for told in quotations
        if len(sources[told.group]) == 1
        and told.quotation.kind == "direct"
        and told.text.count(" ") + 1 >= FEWEST_WORDS
    ]


def quote_sentence(account: Account, sentence: Sentence) -> Passage:
    """A whole sentence as a passage."""
    return quote(account, Span(sentence.start, sentence.end))


def quote(account: Account, span: Span) -> Passage:
    """The words of an account at ``span``, with their sentence."""
    starts = [sentence.start for sentence in account.sentences]
    sentence = account.sentences[max(bisect_right(starts, span.start) - 1, 0)]
    paragraph = max(bisect_right(account.page_starts, (span.start, 1 << 62)) - 1, 0)
    start, page_start = account.page_starts[paragraph]
    return Passage(
        account.source,
        account.text[span.start : span.end],
        account.text[sentence.start : sentence.end],
        span.start,
        span.end,
        page_start + span.start - start,
    )


def quote_told(told: ToldQuotation) -> Passage:
    """A quotation as a passage."""
    place = told.quotation
    return Passage(told.source, told.text, told.context, place.start, place.end, told.page_start)
