# What only `__init__` assigns leads to older objects: such objects form no ring.


class Node:
    def __init__(self, value: int, next: "Node | None") -> None:
        self.value = value
        self.next = next

    def __del__(self) -> None:
        print("drop", self.value)



head = None
for i in range(4):
    head = Node(i, head)
node = head
while node is not None:
    print(node.value)
    node = node.next
assert head is not None
head = head.next
print("first gone")
second = head.next
del head
print("second gone")
second = None
print("end")
