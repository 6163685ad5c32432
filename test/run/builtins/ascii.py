print(ascii("é日😀\n'"), ascii(["ü"]), ascii(5))
