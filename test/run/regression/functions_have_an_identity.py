# `is` between functions and NotImplemented was always False.
def unit() -> None: pass
def other() -> None: pass
table = [unit, other]
print(unit is unit, unit is other, unit == unit, unit in table, table.index(other), table[1] is other, unit is not unit, table[0] is table[1])
print(NotImplemented is NotImplemented)


class Number:
    def __lt__(self, other: "Number") -> bool:
        return NotImplemented


print(Number().__lt__(Number()) is NotImplemented)
