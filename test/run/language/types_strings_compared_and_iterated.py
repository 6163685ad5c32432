text = "Straße ÄÖ 😀 e\u0301"
print(len(text), text.upper(), text.lower(), text[-1] == "\u0301", [ord(c) for c in "aß😀"], chr(128512))
print(text.casefold(), text.split(), text[::-1] == "".join(reversed(text)), "ß" in text, text.find("😀"))
print(sorted("bAa"), "a" < "b" < "ä", max("xyz"), "abc" * 2, "a" "b", 'it\'s', "tab\t|", r"raw\n", """multi
line""")
print(repr("it's"), repr('say "x"'), repr("\n\x00é\u200b"), ascii("é😀"), "\N{BULLET}")
for index, letter in enumerate("ab"):
    print(index, letter, letter.isupper(), letter * index)
