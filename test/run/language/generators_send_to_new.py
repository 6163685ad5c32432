def g():
    x = yield 1
    print(x)


try:
    g().send(5)
except TypeError as error:
    print(error)
fresh = g()
print(fresh.send(None))
try:
    fresh.send("value")
except StopIteration:
    print("ended")
