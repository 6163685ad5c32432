# What rsplit() leaves after its last split keeps its leading white space, and the separator is called sep.
print("  a  b  ".rsplit(None, 0), "  a  b  ".rsplit(None, 1), "  a  b  ".rsplit(None, 2), "   ".rsplit(None, 1))
print("a,b,c".split(sep=","), "a,b,c".rsplit(sep=",", maxsplit=1), "a b".split(sep=None))
