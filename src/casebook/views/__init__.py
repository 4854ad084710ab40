"""Pure functions of a book: each takes it as an argument, reads it and changes nothing."""
