"""
The disengagement casebook: one article of 2015 on joining and leaving ISIS, claim by claim.

>>> from casebook import book
>>> book.article.title
'Jihad Reality: Why Disillusioned ISIS Defectors are Dropping Out'
"""

from casebook.data import BOOK as book
from casebook.errors import CasebookError, InvalidRecord, UnknownId

__all__ = ["CasebookError", "InvalidRecord", "UnknownId", "book"]
