# refused: unsupported_except_star
try:  # here
    raise ValueError("x")
except* ValueError:
    print("group")
