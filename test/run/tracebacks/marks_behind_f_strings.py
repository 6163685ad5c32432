# Strings in the fields of an f-string may have its own quotes, brackets and quotes in format specifications.
import traceback


def same_quotes(a: int) -> str:
    return [f"{"don't"}" for b in [1, 2][:0]][-1]


def other_quotes(a: int) -> str:
    return [f'{"don't"!r:>{a}}' for b in [1, 2][:0]][-1]


def specification(a: int) -> str:
    return [f"{a:'>5}" + f"{{'" for b in [1, 2][:0]][-1]


def nested(a: int) -> str:
    return [f"{f"{"["}"}" + rf"{ {"a": [1]}["a"] }" for b in [1, 2][:0]][-1]


def triple(a: int) -> str:
    return [f"""{a}"]' """ + F"{lambda_if}" for lambda_if in ["("][:0]][-1] + "no"


for function in (same_quotes, other_quotes, specification, nested, triple):
    try:
        function(1)
    except IndexError:
        traceback.print_exc()
specification(2)
