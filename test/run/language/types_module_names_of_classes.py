import types
def gen():
    yield 1
async def co(): pass
async def ag(): yield 1
g = gen()
print(isinstance(g, types.GeneratorType), isinstance(3, types.GeneratorType), isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance([], types.TracebackType))
print(isinstance(ag(), types.AsyncGeneratorType), isinstance(g, types.CoroutineType))
print(list(g))
print(types.GeneratorType.__name__, types.NoneType)
def f(x: types.GeneratorType | None, tb: types.TracebackType | None):
    print(x is None, tb is None)
f(None, None)
f(gen(), None)
