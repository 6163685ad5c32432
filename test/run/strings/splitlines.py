print("one\ntwo\r\nthree\rfour".splitlines())
print("one\n\ntwo\n".splitlines(), "one\ntwo".splitlines(True), "".splitlines())
print("a\x0bb\x0cc\x1cd\u2028e\x85f".splitlines())
