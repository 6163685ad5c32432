def g():
    print("start")
    yield 1
    print("never")


i = g()
print(next(i))
print(i.close())
print(next(i, "closed"), i.close())
fresh = g()
fresh.close()
print(list(fresh))
