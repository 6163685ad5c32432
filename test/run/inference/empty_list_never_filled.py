unused = []
print(unused, len(unused), unused == [], [x for x in unused], {}, set(), ())
