a = ValueError("x")
b = ValueError("x")
print(a == b, a == a, a is b, str(a) == str(b), a.args == b.args)
