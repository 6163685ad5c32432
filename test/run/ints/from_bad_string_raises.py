for text in ["", "abc", "1.5", "12a", "--1", "1__0", " ", "'", "0x1"]:
    try:
        print(int(text))
    except ValueError as error:
        print(error)
