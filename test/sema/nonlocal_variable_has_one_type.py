# A variable that inner functions assign has one type for life, whatever its owner last assigned.
# RUN: riocc build --emit=types %s | FileCheck %s

# CHECK-LABEL: __main__.make() ->
# CHECK: last: int | NoneType | str (cell)
def make():
    last = None

    def note(value):
        nonlocal last
        last = value

    note(1)
    note("text")
    return last


print(make())
