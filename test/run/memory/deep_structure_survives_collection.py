# gc-stress: 100
class Chain:
    def __init__(self, next: "Chain | None") -> None:
        self.next = next


head: Chain | None = None
for _ in range(100_000):
    head = Chain(head)
garbage: list[list[int]] = []
for i in range(20_000):
    garbage = [[i, i + 1]]
count: int = 0
while head is not None:
    count += 1
    head = head.next
print(count, garbage)
