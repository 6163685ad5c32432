"""Evaluates arithmetic, one expression a line, from standard input.

Numbers, + - * / // % **, parentheses, and variables that an earlier line assigned (`radius = 3`). A wrong line is
answered with a message and a caret, and the next line goes on.
"""

import sys
from dataclasses import dataclass

OPERATORS = ("**", "//", "+", "-", "*", "/", "%", "(", ")", "=")


class CalculatorError(Exception):
    """Something is wrong with the line at `column`, counted from 0."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


@dataclass
class Token:
    """A piece of a line; `kind` is "number", "name", "operator" or "end"."""

    kind: str
    text: str
    column: int


def tokenize(line: str) -> list[Token]:
    """Splits `line` into tokens, the last of which has the kind "end"."""
    tokens: list[Token] = []
    position = 0
    while position < len(line):
        start = position
        character = line[position]
        if character.isspace():
            position += 1
        elif character.isdigit() or character == ".":
            while position < len(line) and (line[position].isdigit() or line[position] == "."):
                position += 1
            tokens.append(Token("number", line[start:position], start))
        elif character.isalpha() or character == "_":
            while position < len(line) and (line[position].isalnum() or line[position] == "_"):
                position += 1
            tokens.append(Token("name", line[start:position], start))
        else:
            for operator in OPERATORS:
                if line.startswith(operator, position):
                    tokens.append(Token("operator", operator, start))
                    position += len(operator)
                    break
            else:
                raise CalculatorError(f"unexpected character {character!r}", position)
    tokens.append(Token("end", "", len(line)))
    return tokens


class Evaluator:
    """Evaluates by recursive descent; there is one method for each level of precedence."""

    def __init__(self, tokens: list[Token], variables: dict[str, float]) -> None:
        self.tokens = tokens
        self.variables = variables
        self.position = 0

    def peek(self) -> Token:
        return self.tokens[self.position]

    def take(self) -> Token:
        token = self.tokens[self.position]
        self.position += 1
        return token

    def at_operator(self, *texts: str) -> bool:
        return self.peek().kind == "operator" and self.peek().text in texts

    def statement(self) -> float:
        """[NAME =] sum END"""
        target = ""
        if self.peek().kind == "name" and self.tokens[1].text == "=":
            target = self.take().text
            self.take()
        value = self.sum()
        if self.peek().kind != "end":
            raise CalculatorError(f"unexpected {self.peek().text!r}", self.peek().column)
        if target:
            self.variables[target] = value
        return value

    def sum(self) -> float:
        value = self.product()
        while self.at_operator("+", "-"):
            if self.take().text == "+":
                value = value + self.product()
            else:
                value = value - self.product()
        return value

    def product(self) -> float:
        value = self.signed()
        while self.at_operator("*", "/", "//", "%"):
            operator = self.take()
            right = self.signed()
            if right == 0 and operator.text != "*":
                raise CalculatorError("division by zero", operator.column)
            if operator.text == "*":
                value = value * right
            elif operator.text == "/":
                value = value / right
            elif operator.text == "//":
                value = value // right
            else:
                value = value % right
        return value

    def signed(self) -> float:
        if self.at_operator("-"):
            self.take()
            return -self.signed()
        return self.power()

    def power(self) -> float:
        base = self.atom()
        if not self.at_operator("**"):
            return base
        operator = self.take()
        exponent = self.signed()
        if base == 0 and exponent < 0:
            raise CalculatorError("division by zero", operator.column)
        if not isinstance(exponent, int) or abs(exponent) > 10_000:
            raise CalculatorError("the exponent must be a whole number up to 10000", operator.column)
        return base**exponent

    def atom(self) -> float:
        token = self.take()
        if token.kind == "number":
            return self.number(token)
        if token.kind == "name":
            if token.text not in self.variables:
                raise CalculatorError(f"{token.text} has no value yet", token.column)
            return self.variables[token.text]
        if token.text == "(":
            value = self.sum()
            if not self.at_operator(")"):
                raise CalculatorError("this parenthesis is never closed", token.column)
            self.take()
            return value
        if token.kind == "end":
            raise CalculatorError("the expression ends too early", token.column)
        raise CalculatorError(f"expected a number, not {token.text!r}", token.column)

    def number(self, token: Token) -> float:
        try:
            if "." in token.text:
                return float(token.text)
            return int(token.text)
        except ValueError:
            raise CalculatorError(f"{token.text} is not a number", token.column) from None


def main() -> None:
    variables: dict[str, float] = {}
    errors = 0
    for number, line in enumerate(sys.stdin, start=1):
        line = line.rstrip()
        if not line or line.startswith("#"):
            continue
        try:
            value = Evaluator(tokenize(line), variables).statement()
        except CalculatorError as error:
            errors += 1
            print(f"line {number}: {error}")
            print("    " + line)
            print("    " + " " * error.column + "^")
        else:
            print(f"{line} -> {value}")
    if errors:
        sys.exit(f"{errors} of the lines could not be evaluated")


if __name__ == "__main__":
    main()
