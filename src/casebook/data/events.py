"""The events."""

EVENTS = ()
