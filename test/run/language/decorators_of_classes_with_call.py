# An object without __get__ is no descriptor: read from an instance it stays as it is, so no receiver is passed.
class CountCalls:
    def __init__(self, function) -> None:
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


class Tool:
    def __init__(self, factor: int) -> None:
        self.factor = factor

    @CountCalls
    def double(value: int) -> int:
        return value * 2

    @CountCalls
    def scaled(self, value: int) -> int:
        return self.factor * value


tool = Tool(3)
print(tool.double(4), Tool.double(5), tool.double.calls)
print(tool.scaled(tool, 7), Tool.scaled(tool, 8), Tool.scaled.calls)
