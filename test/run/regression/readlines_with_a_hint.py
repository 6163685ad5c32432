# `readlines(hint)` stopped at a total of exactly `hint` characters, where CPython reads one line more.
with open("readlines_with_a_hint.txt", "w") as file:
    file.write("a\nb\nc\n")
with open("readlines_with_a_hint.txt") as file:
    print(file.readlines(2), file.readlines(1), file.readlines())
