# refused: not_a_mapping
def show(**options: int) -> None:
    print(options)


show(**5)  # here
