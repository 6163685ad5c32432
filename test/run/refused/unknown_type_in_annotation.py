# refused: unknown_annotation
def show(value: Strng) -> None:  # here
    print(value)


show("x")
