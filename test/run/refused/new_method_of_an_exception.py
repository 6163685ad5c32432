# refused: unsupported_user_new
class Failure(Exception):
    def __new__(cls, text: str):  # here
        return super().__new__(cls, text)


print(Failure("x"))
