# `hasattr` answered by the class alone, whatever had been deleted or a property raised.
class C:
    limit = 1
    def __init__(self) -> None:
        self.x = 1
    @property
    def prop(self) -> int:
        if self.x > 1:
            raise AttributeError("hidden")
        print("getter")
        return self.x
    def m(self) -> None: pass
def f() -> None: pass
c = C()
print(hasattr(c, "x"), hasattr(c, "y"), hasattr(c, "prop"), hasattr(c, "m"), hasattr(C, "limit"), hasattr(C, "m"), hasattr(C, "nothing"), hasattr(f, "__name__"))
c.x = 2
print(hasattr(c, "prop"))
del c.x
print(hasattr(c, "x"))
import math
print(hasattr(math, "pi"), hasattr(math, "tau2"))
print(hasattr(1, "real"), hasattr("a", "upper"))
