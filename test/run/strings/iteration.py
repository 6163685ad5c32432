for character in "añ😀":
    print(character, ord(character))
print([character for character in "abc"])
print(list("xyz"), tuple("pq"))
