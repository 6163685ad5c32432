# Finalizers run when their object is gone, when they are called, or at the end, the last made first.
import weakref


class Res:
    def __init__(self, name: str) -> None:
        self.name = name
        self._finalizer = weakref.finalize(self, print, "cleanup", name)

    def close(self) -> None:
        self._finalizer()

    @property
    def closed(self) -> bool:
        return not self._finalizer.alive


r = Res("a")
del r
r = Res("b")
print(r.closed)
r.close()
print(r.closed)
r.close()
del r


def note(*args: str, sep: str = "-") -> int:
    print(sep.join(args))
    return len(args)


class T: pass
t = T()
f = weakref.finalize(t, note, "x", "y", sep="+")
print(f.alive, f.atexit)
print(f(), f(), f.alive)
g = weakref.finalize(t, note, "detached")
d = g.detach()
print(d is not None and d[0] is t, g.detach(), g.alive)
h = weakref.finalize(t, note, "at exit 1")
i = weakref.finalize(t, note, "not at exit")
i.atexit = False
j = weakref.finalize(t, note, "at exit 2")
k = Res("at exit 3")
print("end")
