stack: list[int] = []
for n in [1, 2, 3]:
    stack.append(n)
while stack:
    print(stack.pop(), end=" ")
print()
queue: list[str] = ["a", "b"]
queue.append("c")
while queue:
    print(queue.pop(0), end=" ")
print()
