print(tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple(x * 2 for x in (1, 2)), tuple({3: 0}))
