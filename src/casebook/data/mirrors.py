"""The mirrors."""

MIRRORS = ()
