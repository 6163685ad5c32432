print(hash((1, 2)) == hash((1.0, 2.0)), hash(()), hash((1,)), hash((1, 2)), hash((0, (1, -1))))
