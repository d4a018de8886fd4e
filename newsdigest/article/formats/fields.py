"""The names that formats give to what they state of a page, and ours for them."""

# Where several stand in one object the first of the row counts.
FIELD_NAMES = {
    "title": ("title", "headline", "name"),
    "text": ("text", "maintext", "content", "body", "articlebody", "plaintext", "content_text"),
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

# How a file begins that is no text for us, and what to say of it.
SIGNATURES = (
    (b"%PDF-", "is a PDF, not text"),
    (b"PK\x03\x04", "is a ZIP archive or an office document, not text"),
    (b"\x1f\x8b", "is a gzip archive, not text"),
    (b"{\\rtf", "is RTF, not plain text"),
    (b"\x89PNG", "is a picture, not text"),
    (b"\xff\xd8\xff", "is a picture, not text"),
    (b"GIF8", "is a picture, not text"),
)
