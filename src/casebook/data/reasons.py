"""The reasons."""

REASONS = ()
