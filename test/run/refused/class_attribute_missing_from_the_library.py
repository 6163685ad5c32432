# refused: library_gap
try:
    print(int.from_bytes([1, 2]))  # here
except Exception:
    print("CPython has it")
