def sign(n: int) -> str:
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    else:
        return "positive"


for n in [-5, 0, 7]:
    print(n, sign(n))
