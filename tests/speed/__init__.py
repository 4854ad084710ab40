"""How quick the data are, beside packages of data and libraries of tables."""
