# refused: library_gap
print(hasattr("text", "format_map"))  # here
