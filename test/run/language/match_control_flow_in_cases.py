def run(values: list[int]) -> str:
    seen = []
    for value in values:
        match value:
            case 0:
                continue
            case 9:
                break
            case 5:
                return f"five after {seen}"
            case n if n < 0:
                try:
                    match n:
                        case -1:
                            raise ValueError("minus one")
                finally:
                    seen.append("finally")
            case n:
                seen.append(str(n))
    else:
        seen.append("else")
    return " ".join(seen)


print(run([1, 0, 2]), run([1, 9, 2]), run([3, 5]), run([-2, 4]))
try:
    run([-1])
except ValueError as error:
    print(error)
