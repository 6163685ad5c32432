print([n * n for n in range(6)], [c.upper() for c in "abc"], [x for x in []])
