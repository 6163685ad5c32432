from dataclasses import dataclass
from typing import Any


class Node:
    pass


@dataclass
class Number(Node):
    value: int


@dataclass
class Sum(Node):
    left: Node
    right: Node


@dataclass
class Hole(Node):
    pass


class Visitor:
    def visit(self, node: Node) -> Any:
        method_name = "visit_" + type(node).__name__
        visitor = getattr(self, method_name, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node: Node) -> Any:
        raise TypeError(f"no visit_{type(node).__name__}")


class Evaluator(Visitor):
    def visit_Number(self, node: Number) -> int:
        return node.value

    def visit_Sum(self, node: Sum) -> int:
        return self.visit(node.left) + self.visit(node.right)


class Printer(Visitor):
    def visit_Number(self, node: Number) -> str:
        return str(node.value)

    def visit_Sum(self, node: Sum) -> str:
        return f"({self.visit(node.left)} + {self.visit(node.right)})"

    def generic_visit(self, node: Node) -> str:
        return "?"


tree = Sum(Number(1), Sum(Number(2), Number(3)))
print(Evaluator().visit(tree), Printer().visit(tree), Printer().visit(Sum(Hole(), Number(4))))
try:
    Evaluator().visit(Sum(Number(1), Hole()))
except TypeError as error:
    print(error)
