# The variable that holds a class defined in a branch or loop had the same symbol as the class: riocc crashed. Two classes
# of one name were taken for the same.
import sys

try:
    class Once:
        limit = 1

        def twice(self) -> int:
            return self.limit * 2

    print(Once().twice(), Once.limit)
finally:
    print("defined")

if len(sys.argv) > 5:
    class Reader:
        kind = "one"

        def read(self) -> int:
            return 1
else:
    class Reader:
        kind = "two"

        def read(self) -> str:
            return "b"

print(Reader().read(), Reader.kind, Reader)


for number in range(2):
    class Again:
        def value(self) -> int:
            return number

    print(Again().value())
