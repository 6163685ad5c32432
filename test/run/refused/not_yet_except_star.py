# refused: unsupported_except_star
try:
    raise ValueError("x")
except* ValueError:  # here
    print("group")
