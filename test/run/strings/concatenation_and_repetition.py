first: str = "ab"
second: str = "cd"
print(first + second, first * 3, 2 * second, first * 0 + "|", first * -1 + "|")
first += "!"
print(first)
