early = 1
try:
    from a import value
except ImportError as e:
    print("b:", str(e).split(" (")[0])
try:
    from a import f
except ImportError as e:
    print("b:", str(e).split(" (")[0])
late = 2
