"""The names."""

NAMES = ()
