for text in ["", "abc", "1.2.3", "1e", "0x10", "1 2"]:
    try:
        print(float(text))
    except ValueError as error:
        print(error)
