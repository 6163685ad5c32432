table: list[list[str]] = [line.split(",") for line in "a,b;c,d,e".split(";")]
print(table)
for row in table:
    print(len(row), "-".join(row))
