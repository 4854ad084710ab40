"""The mechanisms."""

MECHANISMS = ()
