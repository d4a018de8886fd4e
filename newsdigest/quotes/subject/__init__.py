"""The subject of a cue: whose words they are, as their sentence says it."""
