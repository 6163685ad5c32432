# A sequence repeated by an int that fits no word raised IndexError, and the length of a product wrapped round.
for times in (10**30, -(10**30), 2**62, -(2**62) - 5, -(2**63)):
    for values in ([0, 1, 2, 3], []):
        if values and 0 < times < 2**63:
            continue
        try:
            print(times, values * times)
        except OverflowError as error:
            print(times, "OverflowError:", error)
    for text in ("ab", ""):
        if text and 0 < times < 2**63:
            continue
        try:
            print(times, repr(text * times))
        except OverflowError as error:
            print(times, "OverflowError:", error)
