"""Prints a program that is deep or large in one way: deep.py WAY COUNT."""

import sys

WAYS = {
    "parentheses": lambda n: "x = " + "(" * n + "1" + ")" * n,
    "lists": lambda n: "x = " + "[" * n + "]" * n,
    "open_brackets": lambda n: "x = " + "({[" * (n // 3),
    "calls": lambda n: "print" + "(abs" * n + "(1)" + ")" * n,
    "dependences": lambda n: "".join(f"x{i} = None\n" for i in range(n)) + f"x{n} = 1\n" + "".join(
        f"def f{i}():\n    global x{i}\n    x{i} = x{i + 1}\n" for i in range(n)) + "".join(f"f{i}()\n" for i in range(n)),
    "additions": lambda n: "x = 1" + " + 1" * n,
    "powers": lambda n: "x = 2" + " ** 1" * n,
    "negations": lambda n: "x = " + "-" * n + "1",
    "nots": lambda n: "x = " + "not " * n + "1",
    "attributes": lambda n: "x = print" + ".a" * n,
    "subscripts": lambda n: "x = [1]" + "[0]" * n,
    "conditionals": lambda n: "x = " + "1 if 1 else " * n + "2",
    "lambdas": lambda n: "x = " + "lambda: " * n + "1",
    "comparisons": lambda n: "x = 1" + " < 2" * n,
    "ands": lambda n: "x = 1" + " and 1" * n,
    "assignments": lambda n: "x = " * n + "1",
    "strings": lambda n: "x = " + "'a' " * n,
    "elifs": lambda n: "x = 1\nif x == 0:\n    pass\n" + "".join(f"elif x == {i}:\n    pass\n" for i in range(n)),
    "choices": lambda n: "import sys\ndef choose(x):\n  if x == 0:\n    return 0\n" + "".join(
        f"  elif x == {i + 1}:\n    return {i % 7}\n" for i in range(n)) + "  return 1\nprint(choose(len(sys.argv)))",
    "indentation": lambda n: "".join(" " * i + "if 1:\n" for i in range(n)) + " " * n + "pass",
    "for_clauses": lambda n: "x = [1 " + "for y in [1] " * n + "]",
    "formats": lambda n: "x = " + "f'{" * n + "1" + "}'" * n,
    "long_string": lambda n: "x = '" + "a" * n + "'",
    "long_name": lambda n: "a" * n + " = 1",
    "long_number": lambda n: "x = " + "9" * n,
    "long_list": lambda n: "x = [" + "1, " * (n // 3) + "]",
    "long_comment": lambda n: "x = 1 # " + "a" * n,
    "long_spaces": lambda n: "x =" + " " * n + "1",
    "statements": lambda n: "x = 1; " * n,
}

print(WAYS[sys.argv[1]](int(sys.argv[2])))
