class Log:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    @property
    def errors(self):
        return (line for line in self.lines if line.startswith("E"))

    def numbered(self, start=0):
        for number, line in enumerate(self.lines, start):
            yield f"{number}: {line}"

    @staticmethod
    def parse(text):
        for line in text.split(";"):
            yield line.strip()


log = Log(list(Log.parse("E one; I two ;E three")))
print(list(log.errors))
print(list(log.numbered(5)))
print(next(log.errors))
