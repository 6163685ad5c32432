# env: PYTHONHASHSEED=0
print({"apple", "banana", "cherry", "date"})
print(set("the quick brown fox"), hash("abc"), hash(""), hash("é"), hash("日本語"))
s: set[str] = set()
for i in range(40):
    s.add("key" + str(i))
print(list(s))
