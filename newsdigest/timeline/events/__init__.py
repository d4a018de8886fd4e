"""Reports of one happening, told apart from all others, and the sentence that shows it."""
