# Members of a StrEnum are strings.
from enum import StrEnum


class S(StrEnum):
    A = "alpha"
    B = "beta"


print(S.A, repr(S.A), f"{S.A}|{S.A!r}|{S.B:<6}|", "%s|%r|%10s" % (S.A, S.A, S.B), str(S.A) + "x", S.A.value, S.A.name)
print(S.A.upper(), S.A.replace("a", "o"), S.A.split("p"), S.A.find("p"), S.A.endswith(S.A), S.A.center(9, "*"), S.A.title(), S.A.zfill(8))
print(S.A == "alpha", "alpha" == S.A, S.A != S.B, S.A < S.B, S.A > "a", sorted([S.B, "apple", S.A]), S.A in ["alpha"], "al" in S.A)
print({S.A: 1}, {"alpha": 1}[S.A], {S.A: 2}["alpha"], len({S.A, "alpha"}), S.A * 2, S.A[::-1], S.A[1:3], S.A + S.B, [c for c in S.A])
print(len(S.A), max(S.A), list(reversed(S.A)), "-".join(S), "".join([S.A, "x"]), "x" + S.A, S.A.count("a"), S.A.partition("p"))
print(isinstance(S.A, str), type(S.A), type(S.A + ""), hash(S.A) == hash("alpha"), S("alpha") is S.A, S["B"], "beta" in S, "zz" in S)
text = S.A
text += "!"
print(text, type(text).__name__, S.A.startswith("al"), S.A.index("p"), sorted(S), list(S.B), bool(S.A))
try:
    print(S("gamma"))
except ValueError as error:
    print(error)
try:
    print(S.A + 1)
except TypeError as error:
    print(error)
