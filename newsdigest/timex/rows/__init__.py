"""The rules of the room, a table a subject; `rules` lists them in one place."""
