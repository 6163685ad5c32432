print("a\tbc\tdef".expandtabs(), "a\tb".expandtabs(4), "x\n\ty".expandtabs(2))
