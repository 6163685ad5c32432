from collections import UserDict, UserList


class Lower(UserDict[str, int]):
    def __setitem__(self, key: str, item: int) -> None:
        super().__setitem__(key.lower(), item)
    def __missing__(self, key: str) -> int:
        return -1
d = Lower({"A": 1}, B=2)
d["Cc"] = 3
d.update({"DD": 4})
d.setdefault("EE", 5)
print(d, d["cc"], d["zz"], len(d), d.data, "a" in d, list(d.items()), d.get("q"), d.pop("b"))
class Stack(UserList[int]):
    def push(self, x: int) -> None:
        self.append(x)
    def append(self, item: int) -> None:
        print("append", item)
        super().append(item)
s = Stack([1, 2])
s.push(3); s.extend([4, 5]); s += [6]
print(s, s[0], s[-1], s[1:3], type(s[1:3]).__name__, len(s), 3 in s, s.index(4), s == [1, 2, 3, 4, 5, 6], s + [7], s * 2)
s.sort(reverse=True); s.insert(0, 9); s.remove(3); print(s, s.pop(), s.count(9), list(reversed(s)), max(s), sum(s))
