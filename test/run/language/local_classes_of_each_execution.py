# A class statement in a loop or a function makes a new class each time.
classes = []


def make():
    class Item:
        seen: list[str] = []

        def note(self, text: str) -> int:
            self.seen.append(text)
            return len(self.seen)

    return Item


for _ in range(2):
    classes.append(make())
first, second = classes[0](), classes[1]()
print(first.note("a"), first.note("b"), second.note("c"))
print(classes[0].seen, classes[1].seen, classes[0] is classes[1])
print(isinstance(first, classes[0]) if False else type(first) is classes[0], type(first) is type(second))


def collect():
    made = []
    for number in range(3):

        class Row:
            index = number

            def get(self) -> int:
                return self.index * 10 + number

        made.append(Row())
    return [one.get() for one in made]


print(collect())
