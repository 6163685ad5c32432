# The variable of an `except` has the classes that the program raises, not all that the clause names.
# RUN: riocc build --emit=types %s | FileCheck %s

class Problem(Exception):
    pass


class Trouble(Problem):
    pass


# CHECK-LABEL: __main__.attempt(int) -> str
# CHECK: error: Trouble{{$}}
def attempt(n: int) -> str:
    try:
        if n:
            raise Trouble("a")
        return ""
    except (Problem, ReferenceError) as error:
        return str(error)


print(attempt(0), attempt(1))
