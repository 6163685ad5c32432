class Counter:
    created = 0
    instances: list["Counter"] = []

    def __init__(self) -> None:
        Counter.created += 1
        type(self).instances.append(self)
        self.number = self.created

    @classmethod
    def reset(cls) -> None:
        cls.created = 0
        cls.instances = []


a, b = Counter(), Counter()
print(a.number, b.number, Counter.created, len(Counter.instances), a.created)
Counter.reset()
print(Counter.created, a.created, len(b.instances))
a.created = 7
print(a.created, b.created, Counter.created)
