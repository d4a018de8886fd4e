"""Claims: who says what in one sentence, by the order of content, cue and subject."""
