def hanoi(count, source, target, spare, moves):
    if count:
        hanoi(count - 1, source, spare, target, moves)
        moves.append((count, source, target))
        hanoi(count - 1, spare, target, source, moves)


def gray(bits):
    return [""] if bits == 0 else ["0" + c for c in gray(bits - 1)] + ["1" + c for c in reversed(gray(bits - 1))]


moves = []
hanoi(3, "A", "C", "B", moves)
print(len(moves), moves[:3], gray(3))
