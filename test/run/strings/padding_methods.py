print("[" + "ab".ljust(6) + "]", "[" + "ab".rjust(6) + "]", "[" + "ab".center(7) + "]", "[" + "abc".center(6) + "]")
print("ab".ljust(5, "."), "ab".rjust(5, "*"), "ab".center(5, "-"), "abcdef".ljust(3))
print("42".zfill(5), "-42".zfill(5), "+7".zfill(4), "abc".zfill(2), "日".center(5, "*"))
