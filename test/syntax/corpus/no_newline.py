if x:
    y
    # no newline at the end