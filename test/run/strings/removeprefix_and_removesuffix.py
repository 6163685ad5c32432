print("test_name".removeprefix("test_"), "name".removeprefix("x"), "file.py".removesuffix(".py"), "a".removesuffix(""))
