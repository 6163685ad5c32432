# refused: group_in_except_star
try:
    raise ValueError("x")
except* ExceptionGroup:  # here
    print("group")
