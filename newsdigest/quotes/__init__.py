"""Quotations: their content, cue and speaker."""
