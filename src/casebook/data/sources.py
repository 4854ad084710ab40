"""The sources."""

SOURCES = ()
