# `string.Template`: what is a placeholder, what is missing, and where a mistake stands.
from string import Template
t = Template("$who likes ${what} and $$5, $what2 $_x")
print(t.substitute(who="tim", what="kung pao", what2=3, _x=None))
print(t.safe_substitute(who="tim"), t.safe_substitute({"what": 1, "_x": "z"}, who="w"), t.template)
print(t.substitute({"who": "a", "what": "b", "what2": "c", "_x": "d"}), t.get_identifiers(), t.is_valid())
try:
    t.substitute(who="x")
except KeyError as e:
    print("missing", e)
for bad in ("Give $who $100", "a\nb ${x", "${1}", "$", "x $é", "$ {a}", "${a b}"):
    u = Template(bad)
    print(u.is_valid(), repr(u.safe_substitute(who="W")), u.get_identifiers())
    try:
        print(u.substitute({"who": "W"}))
    except ValueError as e:
        print(e)
table: dict[str, int] = {"a": 1, "b": 2}
print(Template("$a+$b=$sum").substitute(table, sum=table["a"] + table["b"]), Template("").substitute())
names = ["Ann", "Bob"]
letter = Template("Dear $name,\n  you owe $$${amount}.\n")
for i, n in enumerate(names):
    print(letter.substitute(name=n, amount=f"{i * 1.5:.2f}"), end="")
