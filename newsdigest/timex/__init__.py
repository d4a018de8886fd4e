"""Temporal expressions (TIMEX3): found, and their values closed against the document's date."""
