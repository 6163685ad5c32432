# Observers that nobody else holds drop out of the list.
import weakref


class Observer:
    def __init__(self, name: str) -> None:
        self.name = name

    def update(self, value: int) -> None:
        print(self.name, value)


class Subject:
    def __init__(self) -> None:
        self._observers: list[weakref.ref[Observer]] = []

    def attach(self, observer: Observer) -> None:
        self._observers.append(weakref.ref(observer))

    def notify(self, value: int) -> None:
        for reference in self._observers:
            observer = reference()
            if observer is not None:
                observer.update(value)
        self._observers = [r for r in self._observers if r() is not None]
        print(len(self._observers))


s = Subject()
a = Observer("a")
b = Observer("b")
s.attach(a)
s.attach(b)
s.attach(Observer("temp"))
s.notify(1)
del a
s.notify(2)
