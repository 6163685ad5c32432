bad = good = 0
for text in ["1", "x", "22", "", "3.5", "-4"]:
    try:
        int(text)
        good += 1
    except ValueError:
        bad += 1
print(good, bad)
