class Writer:
    def write(self, text: str) -> str:
        return text


class Loud(Writer):
    def write(self, text: str, marks: int = 1) -> str:
        return super().write(text).upper() + "!" * marks


writers: list[Writer] = [Writer(), Loud()]
print([w.write("hi") for w in writers], Loud().write("hey", 3))
