print("  the quick\tbrown\n fox ".split())
print("".split(), "   ".split())
print("a b c d".split(None, 2), "  a  b  c ".split(maxsplit=1))
