# refused: unsupported_keyword_variadic
def show(**options: int) -> None:
    print(options)


show(**5)  # here
