print(hash(5), hash(5.0), hash(0.1), hash((1, 2, 3)), hash(2**70), hash(True), hash(-1.0), hash(1.5))
