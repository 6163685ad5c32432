text: str = "abc"
for i in [2, 3, -3, -4]:
    try:
        print(text[i])
    except IndexError as error:
        print(i, error)
