# refused: unsupported_finalizer
import weakref


class Connection:
    def __del__(self) -> None:
        print("closed")

    def close(self) -> None:
        print("close")


class User:
    pass


user = User()
finalizer = weakref.finalize(user, Connection().close)
del user
print("end")
