"""What run_tests.py is made of: finding programs, asking CPython, asking riocc, comparing."""
