"""What classes keep and their objects see in another way: methods made of closures, property, staticmethod,
classmethod. Undecorated methods and properties are the compiler's."""


@shown_as("method")
class _bound_method[Function, Receiver]:
    """A closure with the object through which it was read."""

    __func__: Function
    __self__: Receiver

    def __init__(self, function, receiver):
        self.__func__ = function
        self.__self__ = receiver

    def __call__(self, /, *args, **keywords):
        return self.__func__(self.__self__, *args, **keywords)

    def __eq__(self, other: _bound_method):
        return self.__func__ is other.__func__ and self.__self__ is other.__self__

    def __hash__(self):
        return int(_address(self.__self__) >> 4)


def _bind(function, receiver):
    return _bound_method(function, receiver)


class staticmethod[Function]:
    __func__: Function
    __wrapped__: Function

    def __init__(self, function, /):
        self.__func__ = function
        self.__wrapped__ = function

    def __get__(self, instance, owner=None, /):
        return self.__func__

    def __call__(self, /, *args, **keywords):
        return self.__func__(*args, **keywords)


class classmethod[Function]:
    __func__: Function
    __wrapped__: Function

    def __init__(self, function, /):
        self.__func__ = function
        self.__wrapped__ = function

    def __get__(self, instance, owner=None, /):
        return _bind(self.__func__, owner)


class property[Getter, Setter, Deleter]:
    fget: Getter
    fset: Setter
    fdel: Deleter
    # With its quotes and a space behind it, or empty.
    _name: str

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._name = ""

    def __set_name__(self, owner, name, /):
        self._name = repr(name) + " "

    def _missing(self, instance, part: str):
        raise AttributeError("property " + self._name + "of '" + _class_name(instance) + "' object has no " + part)

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        elif self.fget is None:
            self._missing(instance, "getter")
        else:
            return self.fget(instance)

    def __set__(self, instance, value, /):
        if self.fset is None:
            self._missing(instance, "setter")
        else:
            self.fset(instance, value)

    def __delete__(self, instance, /):
        if self.fdel is None:
            self._missing(instance, "deleter")
        else:
            self.fdel(instance)

    def _named(self, copy):
        copy._name = self._name
        return copy

    def getter(self, fget, /):
        return self._named(property(fget, self.fset, self.fdel))

    def setter(self, fset, /):
        return self._named(property(self.fget, fset, self.fdel))

    def deleter(self, fdel, /):
        return self._named(property(self.fget, self.fset, fdel))


class _local_class:
    """A class that a function has made, as a value."""

    def __repr__(self):
        return _described_class(self)
