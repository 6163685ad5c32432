# Tuples whose later elements have no order compare as long as the earlier ones decide; else TypeError, at run time.
class Job:
    def __init__(self, name: str) -> None:
        self.name = name


class Timed(Job):
    pass


jobs = [(2, Job("b")), (1, Timed("a")), (3, Job("c"))]
print([job.name for _, job in sorted(jobs, key=lambda pair: pair[0])])
print(min(jobs)[1].name, max(jobs)[1].name, (1, Job("x")) <= (2, Job("y")))
print((1, "a", 2.5) < (1, "a", 3), (1, "a", 2.5) >= (1, "b", 3), (1, None) < (2, None))
try:
    print((1, Job("x")) < (1, Job("y")))
except TypeError as error:
    print(error)
try:
    print(max([(1, Job("x")), (1, Timed("y"))])[1].name)
except TypeError as error:
    print(error)
print((1, None) <= (1, None))
print((1, 2) > (1,), (1,) > (1, 2), (1, 2) >= (1, 2), (1,) >= (1, 2), (2,) >= (1, 2), () >= ())


# `>` asks the elements for `>`, not the other way round for `<`.
class Loud:
    def __lt__(self, other: "Loud") -> bool:
        print("lt")
        return True

    def __gt__(self, other: "Loud") -> bool:
        print("gt")
        return True

    def __ge__(self, other: "Loud") -> bool:
        print("ge")
        return True


print((1, Loud()) > (1, Loud()), [Loud()] > [Loud()], [Loud()] >= [Loud()], (Loud(),) >= (Loud(), 1))
