"""The output formats: a row a format, with the module of the room that writes it."""

FORMATS = {
    "table": "newsdigest.render.rich_table",
    "json": "newsdigest.render.json_document",
    "jsonl": "newsdigest.render.json_lines",
    "csv": "newsdigest.render.csv_rows",
    "markdown": "newsdigest.render.markdown",
}

# A table that goes into a pipe or a file: no frames, no colour, no wrapping.
PIPED_TABLE = "newsdigest.render.plain_table"
