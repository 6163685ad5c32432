power = lambda base, exponent=2: base**exponent
print(power(3), power(3, 3), power(exponent=1, base=7))
gather = lambda *items: items
print(gather(), gather(1, "a"))
named = lambda **items: sorted(items)
print(named(b=1, a=2))
only = lambda *, key: key
print(only(key=4))
print((lambda: (yield_ := 5))())
functions = [lambda x, i=i: x * i for i in range(4)]
print([function(10) for function in functions])
