# An item that a literal key names has the types of what is stored under that key, and under keys that only the run knows.
# RUN: riocc build --emit=types %s | FileCheck %s


# CHECK-LABEL: __main__.known()
def known():
    row = {"name": "Ann", "age": 3}
    row["age"] += 1
    # CHECK: age: int
    age = row["age"]
    # CHECK: name: str
    name = row["name"]
    # CHECK: missing: NoneType
    missing = row.get("other")
    return age, name, missing


# CHECK-LABEL: __main__.unknown(str)
def unknown(key):
    row = {"name": "Ann", "age": 3}
    row[key] = 2.5
    # CHECK: mixed: float | int
    mixed = row["age"]
    return mixed


print(known(), unknown("age"))
