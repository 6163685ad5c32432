"""Writes random typed programs: see program.py for what one looks like, shapes.py for the types its values have."""
