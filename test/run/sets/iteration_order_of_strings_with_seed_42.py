# env: PYTHONHASHSEED=42
print({"red", "green", "blue"} | {"cyan", "magenta"})
print(hash("a"), hash("ab"), hash("abcdefgh"), hash("abcdefghi"), hash("x" * 100), hash(("a", 1)))
