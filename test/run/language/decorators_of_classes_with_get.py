# An object with __get__ binds itself.
class Bound:
    def __init__(self, owner, receiver) -> None:
        self.owner = owner
        self.receiver = receiver

    def __call__(self, *args):
        self.owner.calls += 1
        return self.owner.function(self.receiver, *args)


class CountCalls:
    def __init__(self, function) -> None:
        self.function = function
        self.calls = 0

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return Bound(self, instance)


class Tool:
    def __init__(self, factor: int) -> None:
        self.factor = factor

    @CountCalls
    def scaled(self, value: int) -> int:
        return self.factor * value


tool = Tool(3)
print(tool.scaled(7), Tool(4).scaled(8), Tool.scaled.calls)
