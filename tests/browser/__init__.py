"""The built book as its readers meet it: tests in a real browser, and a gate over its pages."""
