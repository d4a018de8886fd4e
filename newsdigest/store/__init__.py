"""The store: articles and their annotations in one SQLite file; the only place that knows SQL."""
