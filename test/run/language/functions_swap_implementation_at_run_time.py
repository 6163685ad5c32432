def slow(n: int) -> str:
    return f"slow {n}"


def fast(n: int) -> str:
    return f"fast {n}"


implementation = slow
print(implementation(1))
implementation = fast
print(implementation(2))


class Service:
    def __init__(self) -> None:
        self.run = slow


service = Service()
print(service.run(3))
service.run = fast
print(service.run(4))
service.run = lambda n: "lambda " + str(n)
print(service.run(5))
