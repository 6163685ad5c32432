"""Builds and drops many binary trees (Computer Language Benchmarks Game): allocation and collection."""

import sys


class Tree:
    def __init__(self, left: "Tree | None", right: "Tree | None") -> None:
        self.left = left
        self.right = right

    def count(self) -> int:
        if self.left is None or self.right is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth: int) -> Tree:
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def main() -> None:
    deepest = int(sys.argv[1]) if len(sys.argv) > 1 else 17
    print(f"stretch tree of depth {deepest + 1}: {build(deepest + 1).count()}")
    long_lived = build(deepest)
    for depth in range(4, deepest + 1, 4):
        iterations = 1 << (deepest - depth + 4)
        nodes = 0
        for _ in range(iterations):
            nodes += build(depth).count()
        print(f"{iterations} trees of depth {depth}: {nodes}")
    print(f"long-lived tree of depth {deepest}: {long_lived.count()}")


main()
