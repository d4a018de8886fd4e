"""Which articles print one text: copies of agency reports, and versions of one page."""
