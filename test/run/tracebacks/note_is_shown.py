try:
    raise ValueError("problem")
except ValueError as error:
    error.add_note("hint: try again")
    raise
