# A function that gives what its own conditions have filled gives no doubt about None; others do.
# RUN: riocc check %s 2>&1 | FileCheck %s
class Config:
    _made = None

    def __new__(cls):
        if cls._made is None:
            cls._made = super().__new__(cls)
            cls._made.items = []
        return cls._made


_table = None


def table():
    global _table
    if _table is None:
        _table = {"a": 1}
    return _table


def found(key: str):
    return table().get(key)


# CHECK-NOT: `items`
Config().items.append(1)
config = Config()
print(config.items, len(table()))
# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which `+` does not combine with `int`
print(found("a") + 1)
# CHECK: riocc: 1 warning
