"""Who is who: mentions of people found and resolved to one person each."""
