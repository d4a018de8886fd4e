"""The tokens of a stretch stand where their pattern finds them."""

from hypothesis import given
from hypothesis import strategies as st

from newsdigest.quotes.subject.tokens import TOKEN_RE, Tokens

TEXT = st.text(st.sampled_from("aA1_ $.,-'’&\n\u200b“éx"), max_size=40) | st.text(max_size=40)


@given(TEXT, st.integers(0, 40), st.integers(0, 40))
def test_a_token_stands_where_the_pattern_finds_it(text: str, start: int, end: int) -> None:
    found = [match.span() for match in TOKEN_RE.finditer(text, start, end)]
    tokens = Tokens(text, start, end)
    assert [(tokens.start(i), tokens.end(i)) for i in range(len(tokens))] == found
    assert [tokens.index(first) for first, _ in found] == list(range(len(found)))
