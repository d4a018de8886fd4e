"""Sentences that tell something dated, and the day that each of them tells of."""
