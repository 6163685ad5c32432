PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def to_postfix(expression: str) -> list[str]:
    output: list[str] = []
    stack: list[str] = []
    for token in expression.split():
        if token.isdigit():
            output.append(token)
        elif token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                output.append(stack.pop())
            stack.pop()
        else:
            while stack and stack[-1] != "(" and PRECEDENCE[stack[-1]] >= PRECEDENCE[token]:
                output.append(stack.pop())
            stack.append(token)
    return output + stack[::-1]


def evaluate(tokens: list[str]) -> float:
    stack: list[float] = []
    for token in tokens:
        if token.isdigit():
            stack.append(int(token))
            continue
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else 0, "^": a**b}[token])
    return stack.pop()


for expression in ["1 + 2 * 3", "( 1 + 2 ) * 3", "2 ^ 3 ^ 2 / 4", "7"]:
    postfix = to_postfix(expression)
    print(" ".join(postfix), "=", evaluate(postfix))
