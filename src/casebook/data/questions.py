"""The questions."""

QUESTIONS = ()
