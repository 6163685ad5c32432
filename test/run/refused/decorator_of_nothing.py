# refused: unexpected_unindent
def work() -> None:
    @cached
print(work())  # here
