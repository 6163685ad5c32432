class Node:
    def __init__(self, payload: list[int]) -> None:
        self.payload = payload
        self.other: Node | None = None


survivors: list[Node] = []
for i in range(5000):
    a = Node([i] * 50)
    b = Node([i])
    a.other = b
    b.other = a
    if i % 1000 == 0:
        survivors.append(a)
print([node.other.payload for node in survivors if node.other is not None])
