print(any([0, 1]), any([]), all([]), all([1, 0]), any(["", "a"]), all(["a", [0]]), any({0: 1}), all("ab"))
