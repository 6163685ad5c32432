# refused: library_gap
import weakref


class A:
    def run(self) -> None:
        pass


a = A()
print(weakref.WeakMethod(a.run, print)())
