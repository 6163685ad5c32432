def sort(value) -> str:
    match value:
        case bool(b):
            return f"bool {b}"
        case int(0):
            return "zero"
        case int(n):
            return f"int {n}"
        case float(x) if x > 1:
            return f"float {x}"
        case str("a" | "b" as letter):
            return f"letter {letter}"
        case list([int(), *_] as numbers):
            return f"numbers {numbers}"
        case tuple((a, b)):
            return f"pair {a} {b}"
        case dict({"k": k}):
            return f"k is {k}"
        case set(s):
            return f"set {len(s)}"
    return "none of them"


print(sort(True), sort(0), sort(7), sort(2.5), sort(0.5), sort("b"), sort("c"))
print(sort([1, 2]), sort(["x"]), sort((1, "z")), sort((1,)), sort({"k": 3}), sort({1, 2}))
