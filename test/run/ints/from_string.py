print(int("42"), int("-17"), int("+5"), int("  99  "), int("1_000"))
print(int("ff", 16), int("0xff", 16), int("0b101", 0), int("777", 8), int("zz", 36))
print(int("123456789012345678901234567890"))
print(int("-00012"))
