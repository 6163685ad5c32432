def risky(n: int) -> str:
    try:
        return str([1, 2][n] // n)
    except:
        return "failed"


print(risky(0), risky(1), risky(2))
