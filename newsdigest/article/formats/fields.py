"""The names that formats give to what they state of a page, and ours for them."""

# Where several stand in one object the first of the row counts.
FIELD_NAMES = {
    "title": ("title", "headline", "name"),
    "text": (
        "text",
        "maintext",
        "content",
        "body",
        "articlebody",
        "plaintext",
        "content_text",
        "content_html",
    ),
    "published": (
        "date_publish",
        "date_published",
        "datepublished",
        "published_at",
        "publishedat",
        "published_date",
        "publish_date",
        "publication_date",
        "published",
        "pubdate",
        "pub_date",
        "date",
    ),
    "updated": (
        "date_modified",
        "datemodified",
        "updated",
        "updated_at",
        "updatedat",
        "modified",
        "modified_at",
        "last_modified",
    ),
    "url": ("url", "link", "canonical_url", "canonicalurl", "source_url"),
    "authors": ("authors", "author", "byline", "creator"),
    "outlet": (
        "outlet",
        "publisher",
        "sitename",
        "site_name",
        "site",
        "source",
        "publication",
        "source_domain",
        "domain",
        "hostname",
    ),
    "language": ("language", "lang", "inlanguage"),
    "retrieved": ("date_download", "retrieved", "retrieved_at", "crawled_at", "date_crawled"),
}

# What the elements of a feed's entry state, by their names without namespace (RSS 2.0, RSS 1.0 with
# Dublin Core, Atom); a feed says "published" by any of four names.
FEED_NAMES = {
    "title": "title",
    "link": "url",
    "guid": "url",
    "pubDate": "published",
    "published": "published",
    "date": "published",
    "issued": "published",
    "updated": "updated",
    "modified": "updated",
    "creator": "authors",
    "author": "authors",
    "language": "language",
}
FEED_TEXTS = ("encoded", "content", "description", "summary")  # the fullest first

# The meta elements of a web page for each field, the surest first, in small letters: Open Graph,
# the names that content systems and readers of pages have agreed on, Dublin Core.
META_NAMES = {
    "title": ("og:title", "twitter:title", "headline", "dc.title", "parsely-title"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "published_at",
        "pubdate",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "date",
    ),
    "updated": (
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
    ),
    "authors": (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "article:author_name",
        "og:article:author",
    ),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "copyright"),
    "url": ("og:url", "twitter:url", "parsely-link"),
    "language": ("og:locale", "dc.language", "content-language"),
}
# The endings of the types of schema.org that are articles: NewsArticle, BlogPosting, ...
NEWS_TYPES = ("Article", "BlogPosting", "ArticleNewsContent", "ReportageNewsArticle")

# The lists that hold the articles of a JSON document with one object around them.
RECORD_LISTS = ("items", "articles", "entries", "results", "documents", "stories", "posts", "data")

# The labels of the press databases (Nexis, ProQuest), in small letters. Where the field is empty
# the label is known, so that what it states is not taken for text.
DATABASE_LABELS = {
    "headline": "title",
    "title": "title",
    "byline": "authors",
    "author": "authors",
    "publication title": "outlet",
    "publication date": "published",
    "language": "language",
    "language of publication": "language",
    "body": "text",
    "full text": "text",
    "document url": "",
} | dict.fromkeys(
    """section|length|dateline|highlight|graphic|load-date|publication-type|subject|company
    |organization|ticker|industry|geographic|person|city|state|country|journal code|document-type
    |acc-no|update-code|edition|series|correction|correction-date|correction, date|notes|url|links
    |publication info|abstract|location|people|company / organization|pages|publication year
    |section name|place of publication|country of publication|publication subject|issn|source type
    |document type|document feature|proquest document id|copyright|last updated|database|dates
    |first page|volume|issue|identifier / keyword|publisher|classification|product name""".replace(
        "\n    ", ""
    ).split("|"),
    "",
)

# Factiva's codes of the lines of an article (its "display format" with codes).
FACTIVA_CODES = {
    "HD": "title",
    "BY": "authors",
    "PD": "published",
    "SN": "outlet",
    "LA": "language",
    "LP": "text",
    "TD": "text",
} | dict.fromkeys(
    "SE CR WC ET SC ED PG VOL CY CO IN NS RE PUB AN ART CLM CT RF IPC IPD".split(), ""
)

# What a folder or an archive is searched for; a file that is named outright is always tried.
SUFFIXES = frozenset(
    """ .txt .text .md .markdown .json .jsonl .ndjson .csv .tsv .html .htm .xhtml .mht .mhtml .eml
    .xml .rss .atom .gz .tgz .tar .zip .docx .rtf .pdf .warc """.split()
) | {""}

# How a file begins that is no text at all, and what to say of it. A PDF and the like are read too,
# but not where text is asked for.
SIGNATURES = (
    (b"%PDF-", "is a PDF, not text"),
    (b"PK\x03\x04", "is a ZIP archive or an office document, not text"),
    (b"\x1f\x8b", "is a gzip archive, not text"),
    (b"{\\rtf", "is RTF, not plain text"),
    (b"\x89PNG", "is a picture, not text"),
    (b"\xff\xd8\xff", "is a picture, not text"),
    (b"GIF8", "is a picture, not text"),
    (b"SQLite format 3\0", "is a database, not text"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "is an old or encrypted office document; save it as .docx without a password",
    ),
)

# The members by which other documents that are ZIP archives are known, and what to say of them.
OFFICE_MEMBERS = {
    "xl/workbook.xml": "is a spreadsheet (.xlsx); save it as CSV",
    "ppt/presentation.xml": "is a presentation (.pptx), not an article",
    "content.xml": "is an OpenDocument file; save it as .docx or text",
    "META-INF/container.xml": "is an e-book (EPUB), which is not read",
}
