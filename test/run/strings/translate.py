table = str.maketrans("abc", "xyz")
print("aabbcc d".translate(table))
print("hello".translate(str.maketrans({"l": "L", "h": None})))
print("delete vowels".translate(str.maketrans("", "", "aeiou")))
