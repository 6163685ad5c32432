def test(n: int) -> str:
    try:
        if n == 0: raise KeyError("k")
        if n == 1: raise ValueError("v")
        if n == 2: raise OSError("o")
        if n == 3: raise LookupError("l")
        if n == 4: return "none"
    except KeyError as e:
        return "key " + str(e)
    except (LaterError, OSError) as e:
        return "later or os " + type(e).__name__
    except LookupError:
        return "lookup"
    except NameError:
        return "not here"
    finally:
        print("finally", n)
    return "end"
def guarded(n: int) -> None:
    try:
        print(test(n))
    except NameError as e:
        print("NameError:", e, "context", repr(e.__context__))
    except ValueError as e:
        print("ValueError", e)
for i in range(6):
    guarded(i)
class LaterError(Exception): pass
for i in range(6):
    guarded(i)
def last(n: int) -> None:
    try:
        raise ValueError("deep")
    except LastError:
        print("no")
if len("abc") == 3:
    try:
        last(1)
    except NameError as e:
        print(e)
class LastError(Exception): pass
last(2)
