# stdin: 12
# stdin: twelve
# stdin:
# stdin: 7
total: int = 0
for _ in range(4):
    text = input()
    try:
        total += int(text)
    except ValueError as error:
        print("skipping", error)
print(total)
