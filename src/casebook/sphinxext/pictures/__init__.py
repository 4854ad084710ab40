"""
Pictures of a book: inline SVG with real text, and always the same as a table or a list.

What draws the picture of each name stands in :mod:`casebook.sphinxext.pictures.gallery`.
"""
