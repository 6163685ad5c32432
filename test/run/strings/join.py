print(", ".join(["a", "b", "c"]), "".join(["x"]), "-".join([]) + "|")
print("-".join("abc"), " ".join(str(n) for n in range(5)))
print("+".join(("p", "q")))
