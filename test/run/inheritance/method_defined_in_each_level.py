class Expression:
    def evaluate(self) -> int:
        raise NotImplementedError


class Constant(Expression):
    def __init__(self, value: int) -> None:
        self.value = value

    def evaluate(self) -> int:
        return self.value


class Binary(Expression):
    def __init__(self, left: Expression, right: Expression) -> None:
        self.left = left
        self.right = right


class Sum(Binary):
    def evaluate(self) -> int:
        return self.left.evaluate() + self.right.evaluate()


class Product(Binary):
    def evaluate(self) -> int:
        return self.left.evaluate() * self.right.evaluate()


print(Sum(Constant(2), Product(Constant(3), Sum(Constant(4), Constant(5)))).evaluate())
