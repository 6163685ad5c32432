class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next

    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = self.Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def reverse(self):
        previous = None
        node = self.head
        while node is not None:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __len__(self):
        return sum(1 for _ in self)


numbers = LinkedList([1, 2, 3])
numbers.reverse()
print(list(numbers), len(numbers), 2 in numbers, len(LinkedList()), sorted(numbers))
