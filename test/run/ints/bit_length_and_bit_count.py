for n in [0, 1, 2, 255, 256, -1, -256, 2**63, 2**64, -(2**100)]:
    print(n, n.bit_length(), n.bit_count())
