def choose(n: int) -> str:
    if n > 0:
        label = "positive"
    else:
        label = "other"
    return label


print(choose(1), choose(-1))
for i in range(3):
    if i == 1:
        seen_one = True
print(seen_one)
