# refused: unsupported_finalizer
class Noisy:
    def __del__(self) -> None:
        print("dropped")


Noisy()
