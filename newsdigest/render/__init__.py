"""A digest as text: tables, JSON, CSV, Markdown."""
