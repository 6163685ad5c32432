class Names(list):
    def first(self) -> str:
        return self[0]


names = Names()
names.append("ann")
names.append("bob")
print(names, len(names), names.first(), isinstance(names, list), [name.upper() for name in names])
