def parts(values):
    match values:
        case []:
            return "none"
        case [only]:
            return f"only {only}"
        case [first, *_, last] if first == last:
            return f"ends {first}"
        case [first, second, *rest]:
            return f"{first} {second} {rest}"


for values in [[], [1], [1, 1], [1, 2], [1, 2, 3], [4, 5, 6, 7]]:
    print(parts(values))
print(parts(()), parts((1,)), parts((1, "b", 2.5)), parts(range(4)), parts(range(1)))
