"""The article room: a saved page in, its article out."""
