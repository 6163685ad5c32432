print([1, "a", None, 2.5, (1,), {"k": [True]}, {3}], {"s": 'q"q'}, ("it's",), [[]], [()], [{}], {1: {2: {3: {}}}})
print(range(5), range(1, 10, 2), [range(2)], slice(1, 2))
