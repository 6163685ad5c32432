class Logger:
    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.lines: list[str] = []

    def log(self, *parts: object, level: int = 0) -> None:
        self.lines.append(self.prefix + " " * level + " ".join(str(part) for part in parts))


log = Logger("> ")
log.log("a", 1, None)
log.log(level=2)
log.log([1], level=1)
print(log.lines)
