values: list[int] = [1, 5, 2, 8]
if (count := len(values)) > 3:
    print("many", count)
while (last := values.pop()) != 1:
    print(last)
print([double for v in [1, 2, 3] if (double := v * 2) > 2], double)
