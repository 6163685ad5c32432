def nothing(value: int):
    match value:
        case 1:
            return "one"
        case 2:
            return "two"


print(nothing(1), nothing(3))
match nothing(2):
    case "one":
        print("never")
print("after")
