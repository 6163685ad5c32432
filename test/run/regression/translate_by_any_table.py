"""`translate` asks a table for items and keeps a character where there is none, whatever the table is."""


class Shift:
    def __getitem__(self, code: int) -> int:
        if code == 98:
            raise LookupError
        return code + 1


print("abc".translate(Shift()), "\x00\x01\x02".translate(["x", "y"]), "\x00\x05".translate("pq"))
print("abc".translate({97: None, 98: "BB", 99: 100}))
try:
    print(str.maketrans(["ab"] if "abc" else {"a": "b"}))
except TypeError as error:
    print(error)
