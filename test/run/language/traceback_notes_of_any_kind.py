# Notes of several lines, and `__notes__` that is no list.
import traceback

first = ValueError("first")
first.add_note("one\ntwo")
first.add_note("")
print(traceback.format_exception_only(first), first.__notes__)
second = KeyError("second")
second.__notes__ = "a text"
print(traceback.format_exception_only(second))
third = KeyError("third")
third.__notes__ = ("a", "tuple", 3)
print(traceback.format_exception_only(third))
raise third from first
