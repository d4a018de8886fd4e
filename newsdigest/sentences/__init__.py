"""Sentences: where they begin and end in a news text, and which lines are headings."""
