"""When an article without a date was published: from what other sources tell, and landmarks."""
