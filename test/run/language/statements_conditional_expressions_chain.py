def grade(score):
    return "A" if score >= 90 else "B" if score >= 80 else "C" if score >= 70 else "F"


print([grade(score) for score in (95, 85, 75, 10)])
print(1 < 2 < 3, 1 < 3 > 2, 3 > 2 > 2, 1 == 1.0 == True, "a" < "b" <= "b" != "c")
print(not 0 or 1 / 0, 0 and 1 / 0, [] or "default", "x" and "y")
print(1 if [] else 2 if {} else 3, (lambda: 5)() if True else None)
