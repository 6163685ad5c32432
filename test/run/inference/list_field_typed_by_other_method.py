class Queue:
    def __init__(self):
        self.items = []
        self.names = {}

    def push(self, item, name):
        self.items.append(item)
        self.names[name] = item

    def pop(self):
        return self.items.pop(0)


q = Queue()
q.push(5, "five")
q.push(7, "seven")
print(q.pop() + 1, q.items, q.names)
