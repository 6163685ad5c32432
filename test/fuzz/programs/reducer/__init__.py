"""Makes smaller programs out of a program: see steps.py."""
