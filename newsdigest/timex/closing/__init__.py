"""How an open value closes: by the DCT, the tense of its clause, or the date last mentioned."""
