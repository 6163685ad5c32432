print(int(True), int(False), True + True, True * 5, False - 1)
print(sum([True, False, True]), -True, ~False, True << 3)
