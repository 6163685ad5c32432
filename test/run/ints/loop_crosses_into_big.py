value: int = 1
for step in range(45):
    value = value * 5 + 3
    if step % 11 == 0:
        print(step, value)
print(value)
