def load(name: str) -> int:
    try:
        return int(name)
    except ValueError as error:
        error.add_note(f"while loading {name!r}")
        error.add_note("second note")
        raise


load("12x")
