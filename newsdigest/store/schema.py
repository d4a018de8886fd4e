"""The tables of the store, their indexes, and the full text behind ``--about``."""

APPLICATION_ID = 0x6E644447  # "ndDG": what marks a file as a store of ours
SCHEMA_VERSION = 3
READABLE_VERSION = 2  # layouts from this one on differ only in how they are written

# A date is four columns wherever it stands; `_day` is what filters and sorts.
SCHEMA = """
CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL UNIQUE,      -- SHA-256 of the page's bytes
    location TEXT,                    -- absolute path; NULL for standard input
    path TEXT NOT NULL,               -- as the user wrote it
    page TEXT NOT NULL,               -- the page as it came, furniture and all
    fields TEXT NOT NULL,             -- JSON: what the format states
    rules TEXT NOT NULL,              -- the version of the rules that annotated it
    url TEXT,
    title TEXT,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL,         -- JSON [[start, end, page_start]]
    sentences TEXT NOT NULL,          -- JSON [[start, end, paragraph, heading]]
    summary TEXT NOT NULL,            -- JSON [[start, end]], the most telling sentence first
    outlet TEXT,
    outlet_domain TEXT,
    outlet_country TEXT,
    outlet_kind TEXT,
    agencies TEXT NOT NULL,           -- JSON [name]
    authors TEXT NOT NULL,            -- JSON [name]
    dateline TEXT,
    published TEXT,                   -- JSON [value, precision, basis, evidence]
    published_day TEXT,
    retrieved TEXT,                   -- JSON [value, precision, basis, evidence]
    dating_note TEXT,
    words INTEGER NOT NULL,
    origin TEXT NOT NULL              -- as the article by itself tells it
);
CREATE INDEX article_published ON article (published_day);
CREATE INDEX article_outlet ON article (outlet);
CREATE INDEX article_location ON article (location);

-- What tells copies and versions, apart from the texts, because all of it is read at once.
CREATE TABLE print (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    updated TEXT,                     -- ISO day or time
    text_digest TEXT NOT NULL,        -- of the text without its white space
    shingles BLOB NOT NULL            -- unsigned 32-bit numbers, little-endian
);

-- What an article is to the others; articles without a row have yet to be related.
CREATE TABLE relation (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    version_of INTEGER,               -- the newest version, where this is an older one
    copy_of INTEGER,                  -- the original
    origin TEXT NOT NULL
);
CREATE INDEX relation_version ON relation (article) WHERE version_of IS NOT NULL;

-- Pages of a store of an older layout, until they are annotated anew.
CREATE TABLE pending (
    digest TEXT PRIMARY KEY,
    location TEXT,
    path TEXT NOT NULL,
    page TEXT NOT NULL,
    fields TEXT NOT NULL
);

CREATE TABLE timex (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    mod TEXT,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    precision TEXT,
    day_from TEXT,
    day_until TEXT
);
CREATE INDEX timex_article ON timex (article);

CREATE TABLE person (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gender TEXT,
    roles TEXT NOT NULL,              -- JSON [role]
    mentions TEXT NOT NULL            -- JSON [[start, end]]
);
CREATE INDEX person_article ON person (article);

CREATE TABLE quotation (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    roles TEXT NOT NULL,              -- JSON [role]
    rule TEXT NOT NULL,
    cue TEXT,                         -- JSON [start, end]
    speaker TEXT,                     -- JSON [start, end]
    context_start INTEGER NOT NULL,
    context_end INTEGER NOT NULL,
    said TEXT,                        -- JSON [value, precision, basis, evidence]
    day TEXT,                         -- of the saying, or its month or year; else of the article
    text TEXT NOT NULL,
    context TEXT NOT NULL
);
CREATE INDEX quotation_article ON quotation (article);
CREATE INDEX quotation_name ON quotation (name);
CREATE INDEX quotation_day ON quotation (day);
CREATE INDEX quotation_kind ON quotation (kind);

CREATE TABLE mention (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    timex_start INTEGER NOT NULL,
    timex_end INTEGER NOT NULL,
    clause_start INTEGER NOT NULL,
    clause_end INTEGER NOT NULL,
    date TEXT NOT NULL,               -- JSON [value, precision, basis, evidence]
    rule TEXT NOT NULL,
    day_from TEXT NOT NULL,
    day_until TEXT NOT NULL,
    status TEXT NOT NULL,
    terms TEXT NOT NULL,              -- words, separated by blanks
    speakers TEXT NOT NULL,           -- JSON [name]
    lead INTEGER NOT NULL,
    reference TEXT NOT NULL,          -- since, named or empty
    sentence TEXT NOT NULL
);
CREATE INDEX mention_article ON mention (article);
CREATE INDEX mention_days ON mention (day_from, day_until);

-- Filled a batch at a time by whoever saves; what is deleted takes its words along.
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = 'article', content_rowid = 'key', tokenize = 'porter unicode61'
);
CREATE VIRTUAL TABLE mention_words USING fts5 (
    sentence, content = 'mention', content_rowid = 'key', tokenize = 'porter unicode61'
);
CREATE VIRTUAL TABLE quotation_words USING fts5 (
    context, content = 'quotation', content_rowid = 'key', tokenize = 'porter unicode61'
);
CREATE TRIGGER article_out AFTER DELETE ON article BEGIN
    INSERT INTO article_words (article_words, rowid, title, text)
    VALUES ('delete', old.key, old.title, old.text);
END;
CREATE TRIGGER mention_out AFTER DELETE ON mention BEGIN
    INSERT INTO mention_words (mention_words, rowid, sentence)
    VALUES ('delete', old.key, old.sentence);
END;
CREATE TRIGGER quotation_out AFTER DELETE ON quotation BEGIN
    INSERT INTO quotation_words (quotation_words, rowid, context)
    VALUES ('delete', old.key, old.context);
END;
"""
