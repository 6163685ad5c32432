def make(n: int):
    data = [n] * 10
    return lambda i: data[i] + n


functions = [make(n) for n in range(50)]
for i in range(1000):
    garbage = [str(i)] * 5
print([function(3) for function in functions][:8], garbage)
