print(len("é日"), len([1, 2]), len((1,)), len({1: 2}), len({1, 2}), len(range(0, 10, 3)))
