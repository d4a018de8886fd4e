"""Where the accounts of one event differ: figures, names, and what only one source tells."""
