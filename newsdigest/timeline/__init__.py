"""What happened when: dated mentions grouped into events."""
