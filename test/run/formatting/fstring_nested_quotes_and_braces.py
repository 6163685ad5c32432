d: dict[str, int] = {"key": 5}
print(f"{{literal}} {d["key"]} {d['key']} {'nested ' + f'{1 + 1}'}")
print(f"{'a' if d else 'b'} {(lambda x: x * 2)(4)}")
