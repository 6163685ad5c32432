print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a")
print("é" > "z", "\uffff" < "\U00010000", "Z" <= "Z", "b" >= "abc")
print(max("hello"), min("hello"), sorted("python"))
