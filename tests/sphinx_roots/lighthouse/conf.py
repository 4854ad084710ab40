"""A project that shows the records of an invented casebook."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Lighthouse"
language = "en"
extensions = ["myst_parser", "casebook.sphinxext"]
exclude_patterns = ["_build"]
casebook_book = "lighthouse:BOOK"
casebook_pages = {"claim": "claims"}
html_theme = "basic"
html_copy_source = False
html_show_sphinx = False
