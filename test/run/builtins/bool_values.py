print(bool(), bool(2), True and False, not True, True == 1, False < True, True + 1, str(True), [True][False])
print(True & False, True | False, True ^ True, 5 & True, bool("False"), isinstance(True, int), hash(True))
