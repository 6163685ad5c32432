names: list[str] = ["a", "b", "c"]
ages: list[int] = [1, 2]
print(list(zip(names, ages)), list(zip(names, ages, "xyz")), list(zip()), list(zip([1])))
print([list(column) for column in zip(*[[1, 2, 3], [4, 5, 6]])])
for (i, name), age in zip(enumerate(names), ages):
    print(i, name, age)
