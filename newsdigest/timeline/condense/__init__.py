"""A long story on few lines: the days that matter, and the sentences that tell most of each."""
