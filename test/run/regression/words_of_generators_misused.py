# What throw(), asend() and a manager used twice say was not what CPython says.
import asyncio
from contextlib import contextmanager
def g():
    yield 1
x = g(); next(x)
try: x.throw("str")
except TypeError as e: print(e)
async def agen():
    yield 1
async def main():
    try:
        await agen().asend(5)
    except TypeError as e: print(e)
asyncio.run(main())
@contextmanager
def cm():
    yield 1
m = cm()
with m: pass
try:
    with m: pass
except AttributeError as e: print(e)
for wrong in (5, int):
    try:
        x.throw(wrong)
    except TypeError as e:
        print(e)
print(next(x, "still there"))
