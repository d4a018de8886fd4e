"""How fine a date is: what counts as a day of news, and what as history."""

DAY_LEVEL = frozenset({"day", "part-of-day", "minute", "hour"})

# A year or a season that is over is history, however near.
HISTORY = frozenset({"quarter", "half", "season", "year", "decade", "century"})

FUTURE = "FUTURE_REF"  # TIMEX3: some time to come
