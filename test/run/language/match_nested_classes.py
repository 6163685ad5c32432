from dataclasses import dataclass


@dataclass
class Number:
    value: float


@dataclass
class Operation:
    op: str
    left: "Number | Operation"
    right: "Number | Operation"


def simplify(e: Number | Operation) -> Number | Operation:
    match e:
        case Operation("+", Number(0), other) | Operation("+", other, Number(0)):
            return simplify(other)
        case Operation("*", Number(0), _) | Operation("*", _, Number(0)):
            return Number(0)
        case Operation("*", Number(1), other) | Operation("*", other, Number(1)):
            return simplify(other)
        case Operation(op, left, right):
            return Operation(op, simplify(left), simplify(right))
        case Number():
            return e


def show(e: Number | Operation) -> str:
    match e:
        case Number(value):
            return str(value)
        case Operation(op=op, left=left, right=right):
            return f"({show(left)} {op} {show(right)})"


tree = Operation("+", Operation("*", Number(1), Number(7)), Operation("*", Number(0), Number(3)))
print(show(tree), show(simplify(tree)), show(simplify(simplify(tree))))
