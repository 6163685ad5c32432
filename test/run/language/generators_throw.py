def guarded():
    while True:
        try:
            value = yield "waiting"
            print("got", value)
        except ValueError as error:
            yield "caught " + str(error)


g = guarded()
print(next(g))
print(g.throw(ValueError("a")))
print(next(g))
print(g.send(3))
try:
    g.throw(KeyError("b"))
except KeyError as error:
    print("out", error)
print(next(g, "ended"))
