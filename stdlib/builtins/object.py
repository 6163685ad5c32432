"""object, and the classes that have one value."""


class object:
    def __repr__(self):
        return "<" + _qualified_class_name(self) + " object at " + _address_text(self) + ">"

    def __str__(self):
        return self.__repr__()

    def __hash__(self):
        return int(_address(self) >> 4)

    def __format__(self, spec: str):
        if spec == "":
            return self.__str__()
        raise TypeError("unsupported format string passed to " + _class_name(self) + ".__format__")


class NoneType:
    def __repr__(self):
        return "None"

    def __bool__(self):
        return False

    def __hash__(self):
        return 0xFCA86420

    def __eq__(self, other: None):
        return True


class NotImplementedType:
    def __repr__(self):
        return "NotImplemented"


class ellipsis:
    def __repr__(self):
        return "Ellipsis"


@extern("rio_repr_enter")
def _repr_enter(container) -> bool: ...


@extern("rio_repr_leave")
def _repr_leave() -> None: ...


@extern("rio_object_address")
def _object_address(value) -> index: ...


@intrinsic("rio.class_id")
def _class_id(value) -> index: ...


@inline
def _address(value) -> index:
    """What tells the value from others; classes and functions are made anew wherever a container takes them."""
    if _is_class_or_function(value):
        return _class_id(value) << 4
    else:
        return _object_address(value)


def _address_text(value):
    return "0x" + _int_format(int(_address(value)), 16)


@inline
def id(value, /):
    return int(_address(value))


def _is_instance_of_any(value, classes):
    for each in classes:
        if isinstance(each, tuple):
            if _is_instance_of_any(value, each):
                return True
        elif isinstance(value, each):
            return True
    return False


def _is_subclass_of_any(asked, classes):
    for each in classes:
        if isinstance(each, tuple):
            if _is_subclass_of_any(asked, each):
                return True
        elif issubclass(asked, each):
            return True
    return False
