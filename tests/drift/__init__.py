"""
Seeded drift: change one thing at a time in a copy of the book, and see what notices it.

``python -m drift`` from the folder of the tests, or ``nox -s drift``.
"""
