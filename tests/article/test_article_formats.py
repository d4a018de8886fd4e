"""Files of many articles in, a page for each out: mail, feeds, tables, exports of databases."""

import csv
import gzip
import io
import json
import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.article.formats.databases import read_export
from newsdigest.article.formats.feeds import read_feed
from newsdigest.article.formats.markup import read_fragment, strip_markup
from newsdigest.article.formats.tabular import read_table
from newsdigest.article.read import read_pages
from newsdigest.records import Page

TEXT = "The ministers met on Monday.\n\nThey left the hall without a word – „nothing“.\n"
MARKUP = "<p>The ministers <b>met</b> on Monday.</p><p>They left &ndash; late.</p>"
STRIPPED = "The ministers met on Monday.\n\nThey left – late."


def read(data: str | bytes, path: str = "a.txt") -> list[Page]:
    found = list(read_pages(path, data.encode() if isinstance(data, str) else data))
    assert all(isinstance(page, Page) for page in found), found
    return [page for page in found if isinstance(page, Page)]


def reasons(data: str | bytes, path: str = "a.txt") -> list[str]:
    found = read_pages(path, data.encode() if isinstance(data, str) else data)
    return [one.text if isinstance(one, Page) else one.reason for one in found]


# Mail


def write_message(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = headers.pop("sender", "The Northern Gazette <news@gazette.example>")
    message["Date"] = "Mon, 02 Jun 2031 10:22:05 +0300"
    for name, value in ({"Subject": "Talks end"} | headers).items():
        message[name.replace("_", "-")] = value
    return message


def test_message() -> None:
    message = write_message(To="a@b.example", Subject="Talks end – „früh“")
    message.set_content(TEXT, cte="quoted-printable")
    message.add_alternative("<p>Other words.</p>", subtype="html")
    (page,) = read(message.as_bytes(), "a.eml")
    assert page.text == TEXT
    assert page.fields == (
        ("title", "Talks end – „früh“"),
        ("published", "2031-06-02T10:22+03:00"),
    )


def test_a_mailing_states_its_publisher() -> None:
    message = write_message(List_Unsubscribe="<https://gazette.example/u>")
    message.set_content(TEXT)
    assert dict(read(message.as_bytes())[0].fields)["outlet"] == "The Northern Gazette"


@pytest.mark.parametrize("subject", ["Fwd: Talks end", "FW: Re: Talks end", "WG: Talks end"])
def test_a_forwarded_message_has_not_the_day_of_its_article(subject: str) -> None:
    message = write_message(Subject=subject, List_Id="<friends.example>")
    message.set_content(TEXT)
    assert read(message.as_bytes())[0].fields == (("title", "Talks end"),)


@pytest.mark.parametrize("charset", ["iso-8859-2", "koi8-r", "utf-16"])
def test_the_charset_of_a_message(charset: str) -> None:
    text = {"koi8-r": "Министры встретились.\n"}.get(charset, "Ministři se sešli.\n")
    message = write_message()
    message.set_content(text.encode(charset), "text", "plain", cte="base64")
    message.set_param("charset", charset)
    assert read(message.as_bytes())[0].text == text


def test_attached_articles() -> None:
    message = write_message()
    message.set_content("See below.")
    message.add_attachment(TEXT, filename="talks.txt")
    message.add_attachment(b"\xff\xd8\xff", "image", "jpeg", filename="photo.jpg")
    message.add_attachment(gzip.compress(b"Packed."), "application", "gzip", filename="b.txt.gz")
    assert [(page.path, page.text.strip()) for page in read(message.as_bytes(), "a.eml")] == [
        ("a.eml", "See below."),
        ("a.eml/talks.txt", TEXT.strip()),
        ("a.eml/b.txt.gz", "Packed."),
    ]


def test_a_mailbox(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "box")
    for number in (1, 2):
        message = write_message(Subject=f"Talks {number}")
        message.set_content(f"Day {number} passed.\n")
        box.add(message)
    box.close()
    pages = read((tmp_path / "box").read_bytes(), "box")
    assert [(dict(page.fields)["title"], page.text.strip()) for page in pages] == [
        ("Talks 1", "Day 1 passed."),
        ("Talks 2", "Day 2 passed."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "From: the north\nThey came on Monday.\n",
        "Subject: peace\nDate: unknown\n\nThey met.\n",
        "Date: 2 June 2031\n\nFrom: the shore they came.\n",
        "From the shore they came.\nNote: they left.\n",
    ],
)
def test_text_that_is_no_message(text: str) -> None:
    assert reasons(text) == [text]


def test_hostile_messages() -> None:
    head = "From: a@b.example\nDate: some day\nMIME-Version: 1.0\n"
    assert reasons(head + "\n") == ["is a message without text"]
    odd = (
        head
        + "Subject: =?utf-8?b?!!!?= =?none?q?x?=\nContent-Type: text/plain; charset=none\n\nHi."
    )
    assert reasons(odd) == ["Hi."]
    deep = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000)
    )
    assert reasons(head + "\n" + "--\n" * 30_000) == ["is a message with too many parts"]
    assert len(reasons(head + deep + "Content-Type: text/plain\n\nHi.\n")) == 1


# Feeds

RSS = f"""<?xml version="1.0" encoding="windows-1251"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Northern Gazette</title><link>https://gazette.example/</link>
<image><title>A picture</title></image>
<item><title>Talks &amp;amp; tea</title><media:title>A ship</media:title>
<link>https://gazette.example/talks</link><dc:creator>Ann Bell</dc:creator>
<dc:creator>Carl Orlov</dc:creator><pubDate>Mon, 02 Jun 2031 07:22:05 GMT</pubDate>
<description>A teaser.</description><content:encoded><![CDATA[{MARKUP}]]></content:encoded></item>
<item><title>Only a link</title><link>https://gazette.example/link</link></item>
<item><guid>https://gazette.example/plain</guid><description>They met, he said.</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?><!-- made by a program -->
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Northern Gazette</title>
<entry><title type="html">Talks end</title><link rel="self" href="https://gazette.example/api"/>
<link href="https://gazette.example/talks"/><author><name>Ann Bell</name></author>
<published>2031-06-02T10:22:05+03:00</published><updated>2031-06-03T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ministers <b>met</b> on
Monday.</p><p>They left – late.</p></div></content></entry></feed>"""


def test_rss() -> None:
    whole, plain = (one for one in read_pages("a.xml", RSS.encode()) if isinstance(one, Page))
    assert whole.text == STRIPPED
    assert whole.fields == (
        ("title", "Talks & tea"),
        ("url", "https://gazette.example/talks"),
        ("authors", "Ann Bell"),
        ("authors", "Carl Orlov"),
        ("published", "2031-06-02T07:22+00:00"),
        ("outlet", "The Northern Gazette"),
    )
    assert plain.text == "They met, he said."
    assert dict(plain.fields)["url"] == "https://gazette.example/plain"
    assert reasons(RSS)[-1] == "holds 1 entry without text"


def test_atom() -> None:
    (page,) = read(ATOM)
    assert page.text == STRIPPED
    assert page.fields == (
        ("title", "Talks end"),
        ("url", "https://gazette.example/talks"),
        ("authors", "Ann Bell"),
        ("published", "2031-06-02T10:22:05+03:00"),
        ("updated", "2031-06-03T08:00:00Z"),
        ("outlet", "The Northern Gazette"),
    )


def test_json_feed() -> None:
    item = {
        "id": "1",
        "title": "Talks end",
        "url": "https://gazette.example/talks",
        "content_html": MARKUP,
        "date_published": "2031-06-02T10:22:05+03:00",
        "date_modified": "2031-06-03T08:00:00Z",
        "authors": [{"name": "Ann Bell"}],
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Gazette", "items": [item]}
    (page,) = read(json.dumps(feed), "a.json")
    assert page.text == STRIPPED
    assert page.fields == (
        ("title", "Talks end"),
        ("published", "2031-06-02T10:22:05+03:00"),
        ("updated", "2031-06-03T08:00:00Z"),
        ("url", "https://gazette.example/talks"),
        ("authors", "Ann Bell"),
        ("outlet", "The Gazette"),
    )


def test_the_articles_of_an_answer() -> None:
    answer = {"status": "ok", "articles": [{"title": "A", "content": "One."}, {"content": "Two."}]}
    assert [page.text for page in read(json.dumps(answer))] == ["One.", "Two."]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    "<rss><channel><item><description>&b;</description></item></channel></rss>"
)


def test_entity_bombs() -> None:
    assert reasons(BOMB) == ["declares a document type (DTD), which no feed needs"]
    hidden = BOMB.replace("<!DOCTYPE", "<!-- <rss> --><!DOCTYPE")
    assert reasons(hidden) == ["declares a document type (DTD), which no feed needs"]
    late = BOMB.replace('<?xml version="1.0"?>', "<rss>")
    assert reasons(late) == ["is a feed that breaks off in line 1"]


def test_a_feed_that_breaks_off() -> None:
    assert reasons(RSS[: RSS.index("<item><guid")]) == [
        STRIPPED,
        "is a feed that breaks off in line 11",
        "holds 1 entry without text",
    ]


def test_a_deep_feed() -> None:
    inside = "<div>" * 50_000 + "They met." + "</div>" * 50_000
    feed = ATOM[: ATOM.index("<div")] + inside + "</content></entry></feed>"
    assert reasons(feed) == ["They met."]


# Tables


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_table(separator: str) -> None:
    file = io.StringIO()
    table = csv.writer(file, delimiter=separator)
    table.writerow(["Title", "URL", "Content", "Publication Date", "Folder"])
    table.writerow(["Talks end", "https://gazette.example/a", TEXT, "2031-06-02", "Unread"])
    table.writerow(["More", "https://gazette.example/b", 'He said: "no", and left.', "", ""])
    first, second = read("\ufeff" + file.getvalue(), "a.csv")
    assert (first.text, second.text) == (TEXT, 'He said: "no", and left.')
    assert first.fields == (
        ("title", "Talks end"),
        ("published", "2031-06-02"),
        ("url", "https://gazette.example/a"),
    )


def test_bad_tables() -> None:
    links = "URL,Title,Selection,Folder\nhttps://gazette.example/a,Talks,,Unread\n"
    assert reasons(links) == ["is a table without a column of text (text, content, body)"]
    assert reasons("title,text\nTalks,\n\nMore,They met.\n") == [
        "holds no text in row 2",
        "They met.",
    ]
    assert reasons('title,text\nTalks,"They met') == ["They met"]


def test_a_long_cell() -> None:
    assert len(read("title,text\nTalks," + "They met. " * 50_000)[0].text) > 400_000


@pytest.mark.parametrize(
    "text",
    [
        "The title, the text, and the date of the letter are unknown.\n",
        "title,name\n",
        "Source, author\nThey met.\n",
    ],
)
def test_prose_with_commas(text: str) -> None:
    found = reasons(text)
    assert found in ([text], ["is a table without a column of text (text, content, body)"])


# Databases

NEXIS = """                               1 of 2 DOCUMENTS

                         The Northern Gazette (London)

                              June 2, 2031 Monday

Talks end without a deal

BYLINE: Ann Bell in Oslo

SECTION: WORLD; Pg. 12

LENGTH: 120 words

DATELINE: OSLO

The ministers met on Monday. Note: they had met before.

They left the hall, and one of them said this:
Location: unknown.

LOAD-DATE: June 3, 2031

LANGUAGE: ENGLISH

               Copyright 2031 The Northern Gazette
                       All Rights Reserved

                               2 of 2 DOCUMENTS

                         The Evening Wire

                              June 3, 2031 Tuesday 4:05 PM GMT

HEADLINE: Ports open again

BODY:
The ports opened on Tuesday.

LOAD-DATE: June 3, 2031
"""

NEXIS_UNI = """Talks end without a deal
The Northern Gazette (London)
June 2, 2031 Monday

Copyright 2031 Gazette Media All Rights Reserved

Section: WORLD
Length: 120 words
Byline: Ann Bell
Highlight: A day of talks
that ended early
Body

The ministers met on Monday.

They left the hall.

Classification

Language: ENGLISH

Load-Date: June 3, 2031

End of Document
"""

FACTIVA = """HD   Talks end without a deal
BY   By Ann Bell
WC   120 words
PD   2 June 2031
ET   10:22
SN   The Northern Gazette
SC   NGAZ
LA   English
CY   (c) 2031 Gazette Media
LP
The ministers met on Monday.

TD
They left the hall.

NS   gdip : Talks
AN   Document NGAZ000020310602e7620000a

HD   Ports open again
WC   80 words
PD   3 June 2031
SN   The Evening Wire
LA   English
LP
The ports opened on Tuesday.

AN   Document EWIR000020310603e7630000b
"""

FACTIVA_PLAIN = """Talks end without a deal
By Ann Bell
120 words
2 June 2031
10:22
The Northern Gazette
NGAZ
English
(c) 2031 Gazette Media. All rights reserved.

The ministers met on Monday.

They left the hall.

Document NGAZ000020310602e7620000a

Ports open again
80 words
3 June 2031
The Evening Wire
EWIR
English
Copyright 2031 The Evening Wire

The ports opened on Tuesday.

Document EWIR000020310603e7630000b
"""

PROQUEST = """____________________________________________________________

Document 1 of 1

Talks end without a deal

Author: Bell, Ann

Publication info: The Northern Gazette ; London [London]. 02 June 2031: 12.

ProQuest document link

Abstract: None available.

Full text: The ministers met on Monday.

They left the hall.

Subject: Talks; Ministers

Title: Talks end without a deal

Publication title: The Northern Gazette; London

Publication date: Jun 2, 2031

Language of publication: English

____________________________________________________________
"""

BODY = "The ministers met on Monday.\n\nThey left the hall."


def test_nexis() -> None:
    first, second = read(NEXIS)
    assert first.text.startswith("The ministers met on Monday. Note: they had met before.\n\nThey")
    assert first.text.endswith("said this:\nLocation: unknown.")
    assert dict(first.fields) == {
        "title": "Talks end without a deal",
        "outlet": "The Northern Gazette (London)",
        "published": "June 2, 2031 Monday",
        "authors": "Ann Bell in Oslo",
        "language": "ENGLISH",
    }
    assert second.text == "The ports opened on Tuesday."
    assert dict(second.fields)["title"] == "Ports open again"


def test_nexis_uni() -> None:
    (page,) = read(NEXIS_UNI)
    assert page.text.startswith(BODY)
    assert dict(page.fields) == {
        "title": "Talks end without a deal",
        "outlet": "The Northern Gazette (London)",
        "published": "June 2, 2031 Monday",
        "authors": "Ann Bell",
        "language": "ENGLISH",
    }


@pytest.mark.parametrize("text", [FACTIVA, FACTIVA_PLAIN], ids=["with codes", "without"])
def test_factiva(text: str) -> None:
    first, second = read(text)
    assert first.text == BODY
    stated = dict(first.fields)
    assert stated.pop("language", "English") == "English"
    assert stated == {
        "title": "Talks end without a deal",
        "authors": "By Ann Bell",
        "published": "2 June 2031",
        "outlet": "The Northern Gazette",
    }
    assert second.text == "The ports opened on Tuesday."
    assert "authors" not in dict(second.fields) or not dict(second.fields)["authors"]


def test_proquest() -> None:
    (page,) = read(PROQUEST)
    assert page.text == BODY
    stated = dict(page.fields)
    assert (stated["title"], stated["outlet"], stated["published"]) == (
        "Talks end without a deal",
        "The Northern Gazette; London",
        "Jun 2, 2031",
    )


def test_an_export_without_texts() -> None:
    assert reasons("1 of 1 DOCUMENTS\n\nThe Wire\n\nJune 2, 2031\n\nLENGTH: 0 words\n") == [
        "holds 1 article without text"
    ]
    assert reasons("1 of 1 DOCUMENTS\n") == ["is an export without articles"]


# Anything


@given(st.text(alphabet="<>!-/ap=\"'&#;x1 \n\v]["))
def test_any_markup(text: str) -> None:
    assert "\v" not in strip_markup(text)
    read_fragment(text)


@given(st.text(), st.sampled_from([RSS, ATOM, NEXIS, FACTIVA, PROQUEST]), st.integers(0, 900))
def test_any_damage(text: str, whole: str, place: int) -> None:
    damaged = whole[:place] + text + whole[place:]
    for reader in (read_feed, read_table, read_export):
        for found in reader("a", damaged):
            assert not isinstance(found, Page) or found.text
