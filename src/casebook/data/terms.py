"""The terms."""

TERMS = ()
