try:
    try:
        raise ValueError("main")
    except ValueError as error:
        error.add_note("a note")
        raise
except ValueError as error:
    print(error, error.__notes__)
