# Parts are made by `derive`, and have the notes, the cause and the context of their group.
class Failures(ExceptionGroup):
    def derive(self, excs):
        return Failures(self.message + "'", excs)

    def count(self):
        return len(self.exceptions)


class Plain(ExceptionGroup):
    pass


group = Failures("all", [ValueError(1), TypeError(2), Failures("some", [ValueError(3)])])
group.add_note("seen at night")
group.__cause__ = KeyError("cause")
matching, rest = group.split(ValueError)
print(repr(matching), repr(rest))
if matching is not None and rest is not None:
    print(matching.__notes__, rest.__notes__, repr(rest.__cause__), rest.__suppress_context__)
    matching.add_note("only here")
    print(matching.__notes__, rest.__notes__)
    if isinstance(matching, Failures):
        print(matching.count())
print(repr(Plain("p", [ValueError(1), TypeError(2)]).subgroup(ValueError)))
print(repr(group.derive([OSError(5)])))
