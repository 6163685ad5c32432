# A handler that is asked first whether it takes the value is called with others than it takes by the types alone.
class IntColumn:
    def dump(self, value):
        return str(value + 0)


class StrColumn:
    def dump(self, value):
        return value.strip()


class Table:
    def __init__(self, columns):
        self.columns = columns

    def dump(self, row):
        return [column.dump(row[name]) for name, column in self.columns.items()]


print(Table({"a": IntColumn(), "b": StrColumn()}).dump({"a": 1, "b": " x "}))
print(Table({"a": StrColumn()}).dump({"a": " z"}))


class Big:
    def __init__(self, following=None):
        self.following = following

    def can(self, request):
        return request > 5

    def handle(self, request):
        if self.can(request):
            return f"{type(self).__name__}:{request}"
        if self.following:
            return self.following.handle(request)


class Text(Big):
    def can(self, request):
        return request.startswith("x")


print(Text(Big()).handle("xy"))
print(Big().handle(7))
try:
    print(Text(Big()).handle("yx"))
except TypeError as error:
    print(error)
