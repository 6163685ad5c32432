# Behind a mistake the walk goes on, past what reads the name that the mistake has left without a value.
# RUN: not riocc check %s 2>&1 | FileCheck %s
def need(number: int) -> str:
    return str(number)


def main() -> None:
    # CHECK: [[#@LINE+1]]:12: error: `need` takes 1 positional argument but 2 are given
    text = need(1, 2)
    print(text.upper())
    length = len(text)
    if length > 3:
        print(length)
    for letter in text:
        print(letter)
    # CHECK: [[#@LINE+1]]:5: error: `str` has no attribute `foo`
    "a".foo
    # CHECK: [[#@LINE+1]]:11: error: `+` cannot combine `int` and `str`
    print(1 + "a")


main()
# CHECK: riocc: 3 errors
