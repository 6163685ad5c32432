class AppError(Exception):
    def __init__(self, message, code=1):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NetworkError(AppError):
    pass


class Timeout(NetworkError):
    def __init__(self, seconds):
        super().__init__(f"after {seconds}s", code=7)
        self.seconds = seconds


def attempt(error):
    try:
        raise error
    except Timeout as timeout:
        print("timeout", timeout.seconds)
        raise
    except (NetworkError, KeyError):
        print("network or key")
    except AppError:
        raise ValueError("converted")
    else:
        print("never")


for error in [Timeout(3), NetworkError("n"), KeyError("k"), AppError("a", 4)]:
    try:
        attempt(error)
    except Exception as caught:
        print(type(caught).__name__, caught, caught.args)
