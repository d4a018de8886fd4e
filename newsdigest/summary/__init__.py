"""The few sentences that tell what one source says."""
