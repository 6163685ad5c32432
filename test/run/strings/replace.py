print("banana".replace("a", "o"), "banana".replace("an", ""), "banana".replace("a", "o", 2))
print("abc".replace("", "-"), "abc".replace("x", "y"), "aaa".replace("aa", "b"))
print("日本日".replace("日", "x"))
