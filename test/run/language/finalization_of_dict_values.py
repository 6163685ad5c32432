class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


table = {number: Resource(f"first {number}") for number in range(3)}
table[1] = Resource("replaced")
print("replaced")
del table[0]
print(table.pop(2).name)
print("popped")
table.clear()
print("cleared")
table = {number: Resource(f"second {number}") for number in range(20)}
for number in range(1, 20):
    del table[number]
for number, value in table.items():
    print(number, value.name)
del value
table[5] = table[0]
del table[0]
print("moved")
del table
print("end")
