"""What happened when, who reports it, who said what: a digest of saved news pages."""

__version__ = "0.4.0"
