# Tables of every form: two strings, three, dictionaries by character and by code point, with text, numbers and None.
print(str.maketrans("ab", "xy"), str.maketrans("a", "b", "cd"), str.maketrans({"a": "xyz", "b": None, 99: 120}))
print("abcabc".translate({97: "A", 98: None, 99: 67}), "é→".translate({233: "e", 0x2192: "->"}))
table = {ord(letter): letter.upper() for letter in "aeiou"}
print("education".translate(table), "".translate(table), "xyz".translate({}))
try:
    str.maketrans("ab", "x")
except ValueError as error:
    print(error)
try:
    str.maketrans({"ab": "x"})
except ValueError as error:
    print(error)
try:
    print("a".translate({97: 0x110000}))
except ValueError as error:
    print(error)
