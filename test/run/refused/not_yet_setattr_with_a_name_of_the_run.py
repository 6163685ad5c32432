# refused: unsupported_builtin
class Settings:
    def __init__(self) -> None:
        self.depth = 1


settings = Settings()
for name in input().split():
    setattr(settings, name, 2)  # here
