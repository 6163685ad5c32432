# An exception thrown into an async generator had what the thrower was handling as its context.
import asyncio
def chain(e):
    r = []
    while e is not None:
        r.append(repr(e)); e = e.__context__
    return r
async def agen():
    try:
        yield 1
    except ValueError as e:
        print("in", chain(e))
        yield 2
async def main():
    a = agen()
    try: 1/0
    except ZeroDivisionError:
        await anext(a)
        print(await a.athrow(ValueError("t")))
    a = agen()
    try: 1/0
    except ZeroDivisionError:
        await anext(a)
        try: await a.athrow(KeyError("t"))
        except KeyError as e: print(chain(e))
asyncio.run(main())
