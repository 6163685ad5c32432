values = [1, 2, 3, 4, 5, 6]
for value in values:
    if value % 2 == 0:
        values.remove(value)
print(values)
queue = [3]
for item in queue:
    if item > 0:
        queue.append(item - 1)
print(queue)
counts = {"a": 1, "b": 2}
try:
    for key in counts:
        counts[key + "!"] = 0
except RuntimeError as error:
    print(error)
try:
    for item in {1, 2}.__iter__():
        print("item")
        break
finally:
    print("done")
