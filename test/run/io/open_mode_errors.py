def attempt(name: str, mode: str) -> None:
    try:
        open(name, mode).close()
        print(mode, "opened")
    except ValueError as error:
        print("ValueError", error)
    except FileExistsError as error:
        print("FileExistsError", error, error.args)
    except IsADirectoryError as error:
        print("IsADirectoryError", error, error.errno)
    except OSError as error:
        print("OSError", error)


for mode in ["q", "rw", "", "+", "rr", "rt+", "tb", "wx", "x", "x", "a+", "r+t"]:
    attempt("some.txt", mode)
attempt(".", "r")
attempt(".", "w")
attempt("some.txt/below", "r")
