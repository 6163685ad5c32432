def later() -> None: ...


class Nothing:
    ...


if True:
    pass
print(later(), ...)
