# Nested groups are indented, and the innermost closes all frames that end with it.
def leaf(number):
    try:
        return 1 // 0 + number
    except ZeroDivisionError as error:
        error.add_note("first note")
        error.add_note("second\nnote")
        return error


inner = ExceptionGroup("inner", [leaf(1), ExceptionGroup("innermost", [TypeError("t"), leaf(2)])])
outer = ExceptionGroup("outer", [inner, ValueError("between"), ExceptionGroup("last", [inner, KeyError("k")])])
outer.add_note("of the outer one")
raise outer
