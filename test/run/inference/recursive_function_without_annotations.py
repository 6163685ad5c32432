def depth(tree):
    if not tree:
        return 0
    left, right = tree
    return 1 + max(depth(left), depth(right))


print(depth(((), ((), ()))), depth(()))
