def t(a, b, c):
    try:
        print(pow(a, b, c))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
t(2, 5, 3); t(2.0, 5, 3); t(2, -1, 5); t(2, 3, 0); t(True, 3, 2); t(2, 3, None)
