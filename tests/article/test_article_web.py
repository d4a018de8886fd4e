"""Web pages in, their article and what they state of it out; these need newsdigest[web]."""

import base64
import builtins
import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.article.extract import extract_article
from newsdigest.article.formats.embedded import read_embedded
from newsdigest.article.formats.web import MARKUP_LIMIT
from newsdigest.article.read import load_pages, read_pages
from newsdigest.records import Page, Problem

LEAD = "The ministers of the two countries met in the old customs house on Monday morning."
SECOND = "They left the hall an hour later, and neither of them said a word to those who waited."
THIRD = "“We will meet again when there is something to say”, the minister of the sea said later."
BODY = f"{LEAD}\n{SECOND}\n{THIRD}"
NAVIGATION = "".join(f'<li><a href="/s{n}">Section {n}</a></li>' for n in range(9))


def write_page(head: str = "", top: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">{head}</head><body>
    <nav><ul>{NAVIGATION}</ul></nav><main><article><h1>Talks end without a deal</h1>{top}
    <p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p></article></main>
    <aside><h2>Most read</h2><ul>{NAVIGATION}</ul></aside>
    <footer>Terms of use</footer></body></html>"""


def read_one(data: bytes | str, path: str = "a.html") -> Page:
    (page,) = read_pages(path, data.encode() if isinstance(data, str) else data)
    assert isinstance(page, Page), page
    return page


def embed(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Talks end without a deal",
    "datePublished": "2031-06-02T10:22:05+03:00",
    "dateModified": "2031-06-03T08:00:00Z",
    "author": [{"@type": "Person", "name": "Ann Bell"}, {"@type": "Person", "name": "Carl Orlov"}],
    "publisher": {"@type": "Organization", "name": "The Northern Gazette"},
    "mainEntityOfPage": "https://gazette.example/talks",
}
STATED = (
    ("title", "Talks end without a deal"),
    ("published", "2031-06-02T10:22:05+03:00"),
    ("updated", "2031-06-03T08:00:00Z"),
    ("authors", "Ann Bell"),
    ("authors", "Carl Orlov"),
    ("outlet", "The Northern Gazette"),
    ("url", "https://gazette.example/talks"),
    ("language", "en"),
    ("extent", "body"),
)
GRAPH = {
    "@graph": [
        {"@type": "WebSite", "@id": "#site", "name": "Some site"},
        {"@type": "Organization", "@id": "#paper", "name": "The Northern Gazette"},
        {"@type": "Person", "@id": "#bell", "name": "Ann Bell"},
        {"@type": "Person", "@id": "#orlov", "name": "Carl Orlov"},
        ARTICLE | {"author": [{"@id": "#bell"}, {"@id": "#orlov"}], "publisher": {"@id": "#paper"}},
    ]
}
OPEN_GRAPH = """<meta property="og:title" content="Talks end without a deal - The Northern Gazette">
<meta content='The Northern Gazette' property='og:site_name'><meta name=author content="Ann Bell">
<meta property="article:published_time" content="2031-06-02T10:22:05+03:00">
<meta property="article:modified_time" content="2031-06-03T08:00:00Z">
<meta name="author" content="Carl Orlov"><meta property="article:author" content="https://x.example">
<meta property="og:url" content="https://gazette.example/other"><meta property="og:locale"
content="en"><link rel="canonical" href="https://gazette.example/talks">"""


@pytest.mark.parametrize("value", [ARTICLE, [ARTICLE], GRAPH], ids=["object", "list", "graph"])
def test_json_ld(value: object) -> None:
    head = '<meta property="og:locale" content="en">' + embed(value)
    page = read_one(write_page(head))
    assert extract_article(page).text == BODY.replace("\n", "\n\n")
    assert page.fields == STATED


def test_open_graph() -> None:
    page = read_one(write_page(OPEN_GRAPH))
    assert extract_article(page).text == BODY.replace("\n", "\n\n")
    assert page.fields == STATED


def test_published_and_updated_are_told_apart() -> None:
    only = {name: value for name, value in ARTICLE.items() if name != "datePublished"}
    clues = extract_article(read_one(write_page(embed(ARTICLE)))).clues
    assert [(clue.kind, clue.text[:10]) for clue in clues] == [
        ("field", "2031-06-02"),
        ("modified", "2031-06-03"),
    ]
    clues = extract_article(read_one(write_page(embed(only)))).clues
    assert [clue.kind for clue in clues] == ["modified"]


LIST_START = "Here is what the two sides put on the table today"


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        (["Ann Bell (abe)", "Carl van Dahl"], ("Ann Bell", "Carl van Dahl")),
        (["大渡 美咲", "김태연"], ("大渡 美咲", "김태연")),
        (["editor", "105092", "https://gazette.example/bell"], ()),
        (["AFP", "editor", "105092"], ("AFP",)),
        (["Ann Bell", "Gear Team"], ("Ann Bell", "Gear Team")),
        (["The Northern Gazette"], ("The Northern Gazette",)),
    ],
)
def test_authors(stated: list[str], authors: tuple[str, ...]) -> None:
    page = write_page(embed(ARTICLE | {"author": stated}))
    assert extract_article(read_one(page)).authors == authors


def test_the_edges_of_a_body_that_was_found() -> None:
    page = write_page(embed(ARTICLE), top=f"<p>{LIST_START}</p>")
    assert extract_article(read_one(page)).text.startswith(LIST_START)


def test_the_address_names_a_known_outlet_before_an_unknown_name_does() -> None:
    names = '<meta property="og:site_name" content="Some site"><link rel="canonical" href="{}">'
    for address, name in (
        ("https://www.reuters.com/world/talks", "Reuters"),
        ("https://gazette.example/talks", "Some site"),
    ):
        outlet = extract_article(read_one(write_page(names.format(address)))).outlet
        assert outlet is not None
        assert outlet.name == name


def test_a_page_that_states_nothing_shows_it_in_print() -> None:
    top = '<div class="by">By Ann Bell</div><div><time>2 June 2031</time></div>'
    article = extract_article(read_one(write_page(top=top)))
    assert article.title == "Talks end without a deal"
    assert article.authors == ("Ann Bell",)
    assert [clue.text for clue in article.clues] == ["2 June 2031"]
    assert article.text == BODY.replace("\n", "\n\n")


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("<title>Talks end | The Wire</title><h1>Talks end</h1>", ("title", "Talks end")),
        ("<h1>Talks <em>end</em><!-- <b> --></h1>", ("title", "Talks end")),
        (embed(ARTICLE | {"author": "The Gazette"}), ("authors", "The Gazette")),
        (
            embed(ARTICLE | {"author": "The Northern Gazette"})
            + "<meta name=author content=https://gazette.example/bell>"
            + "<meta name=byl content='Ann Bell'>",
            ("authors", "Ann Bell"),
        ),
        (embed(ARTICLE | {"author": "https://gazette.example/bell"}), ("authors", None)),
        ("<meta name=date content=20310602T1022>", ("published", "2031-06-02")),
        (
            "<meta name=date content='Mon, 02 Jun 2031 10:22:05 GMT'>",
            ("published", "2031-06-02T10:22+00:00"),
        ),
        (embed({"@type": "Product", "headline": "A lamp", "name": "Lamp"}), ("title", None)),
        (embed(ARTICLE)[:-30], ("title", None)),
        (
            '<script type=\'application/ld+json\'><!-- {"@type": "Article","headline":"A\nB"} -->'
            "</script>",
            ("title", "A B"),
        ),
    ],
)
def test_what_a_page_states(head: str, field: tuple[str, str | None]) -> None:
    name, value = field
    assert dict(read_embedded(head)).get(name) == value


def test_of_several_articles_the_one_of_the_address() -> None:
    other = ARTICLE | {"headline": "Ports open", "mainEntityOfPage": "https://gazette.example/p"}
    link = '<link rel="canonical" href="https://gazette.example/talks">'
    assert dict(read_embedded(embed([other, ARTICLE]) + link))["title"] == ARTICLE["headline"]


def test_a_heading_that_open_graph_confirms() -> None:
    head = embed(ARTICLE) + '<meta property="og:title" content="No deal"><h1>No deal</h1>'
    assert dict(read_embedded(head))["title"] == "No deal"


SINGLE_FILE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://gazette.example/talks?page=1
 saved date: Tue Jun 03 2031 09:15:00 GMT+0200 (Central European Summer Time)
--><meta charset=utf-8><style>body{{background:url(data:image/png;base64,{picture})}}</style>
<img src="data:image/png;base64,{picture}">"""


def test_single_file() -> None:
    picture = base64.b64encode(bytes(range(256)) * 40_000).decode()
    assert len(picture) > MARKUP_LIMIT
    page = read_one(SINGLE_FILE.format(picture=picture) + write_page()[15:])
    assert BODY in page.text
    stated = dict(page.fields)
    assert stated["url"] == "https://gazette.example/talks?page=1"
    assert stated["retrieved"] == "2031-06-03T09:15+02:00"


def test_mhtml(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://gazette.example/talks"
    message["Subject"] = "Talks end without a deal"
    message["Date"] = "Tue, 03 Jun 2031 09:15:00 +0200"
    message.add_related(write_page(), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png")
    path = tmp_path / "talks.mhtml"
    path.write_bytes(message.as_bytes())
    (page,) = load_pages(str(path))
    assert isinstance(page, Page)
    assert BODY in page.text
    stated = dict(page.fields)
    assert stated["url"] == "https://gazette.example/talks"
    assert stated["retrieved"] == "2031-06-03T09:15+02:00"
    assert "published" not in stated


@pytest.mark.parametrize("encoding", ["windows-1251", "iso-8859-2", "euc-jp"])
def test_declared_encodings(encoding: str) -> None:
    words = {"windows-1251": "Министры ", "iso-8859-2": "Ministři ", "euc-jp": "大臣は "}[encoding]
    page = write_page().replace("utf-8", encoding).replace(LEAD, words * 20 + ".")
    assert words.strip() in read_one(page.encode(encoding, "ignore")).text


def test_a_page_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **named: Any) -> Any:
        if name.startswith("trafilatura"):
            raise ImportError(name)
        return real(name, *args, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert list(read_pages("a.html", write_page().encode())) == [
        Problem("a.html", "is a web page (HTML); to read it: pip install 'newsdigest[web]'")
    ]


def test_large_pages() -> None:
    page = write_page().replace("</body>", "<p>They met.</p>" * 600_000 + "</body>")
    assert list(read_pages("a.html", page.encode())) == [
        Problem("a.html", "is a web page with more than 8 MiB of markup")
    ]
    data = b"<!doctype html>" + bytes(200) * 1024 * 1024
    assert list(read_pages("a.html", data)) == [Problem("a.html", "is larger than 32 MiB")]


@pytest.mark.parametrize("tag", ["div", "b", "table", "p", "blockquote", "svg"])
def test_deep_pages(tag: str) -> None:
    page = "<html><body>" + f"<{tag}>" * 100_000 + LEAD + f"</{tag}>" * 100_000
    assert len(list(read_pages("a.html", page.encode()))) == 1


def test_a_page_without_text() -> None:
    assert list(read_pages("a.html", b"<html><body><img src=a.png></body></html>")) == [
        Problem("a.html", "is a web page without text")
    ]


@given(st.text(alphabet="<>!-/ap=\"'&#;x1 \n{}[]:,", max_size=60), st.integers(0, 1500))
def test_any_damage(text: str, place: int) -> None:
    page = write_page(OPEN_GRAPH + embed(GRAPH))
    read_embedded(page[:place] + text + page[place:])
