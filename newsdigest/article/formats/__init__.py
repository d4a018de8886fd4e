"""How saved pages are encoded, and what each format states of a page."""
