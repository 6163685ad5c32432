person: tuple[str, int, float] = ("Ann", 30, 1.7)
name, age, height = person
print(person[0], person[1] + 1, person[2] * 2, name, age, height)
