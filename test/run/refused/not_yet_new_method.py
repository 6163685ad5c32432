# refused: unsupported_user_new
class Single:
    def __new__(cls) -> "Single":  # here
        return super().__new__(cls)


print(Single() is None)
