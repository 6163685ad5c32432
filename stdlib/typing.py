"""typing: names for annotations, which the compiler reads by their spelling. As values they do little."""

from _collections_abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Container,
    Coroutine,
    Generator,
    Hashable,
    ItemsView,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    MappingView,
    MutableMapping,
    MutableSequence,
    MutableSet,
    Reversible,
    Sequence,
    Set as AbstractSet,
    Sized,
    ValuesView,
)

TYPE_CHECKING: Final = False
Any = object
List = list
Dict = dict
Set = set
Tuple = tuple


class _SpecialForm:
    """`Optional[int]` and its like where an expression asks for them."""

    _name: str

    def __init__(self, name: str):
        self._name = name

    def __getitem__(self, arguments):
        return self

    def __repr__(self):
        return "typing." + self._name


Type = _SpecialForm("Type")
Optional = _SpecialForm("Optional")
Union = _SpecialForm("Union")
Final = _SpecialForm("Final")
ClassVar = _SpecialForm("ClassVar")
Literal = _SpecialForm("Literal")
Annotated = _SpecialForm("Annotated")
FrozenSet = _SpecialForm("FrozenSet")
DefaultDict = _SpecialForm("DefaultDict")
Deque = _SpecialForm("Deque")
Counter = _SpecialForm("Counter")
TextIO = _SpecialForm("TextIO")
SupportsInt = _SpecialForm("SupportsInt")
SupportsFloat = _SpecialForm("SupportsFloat")
SupportsAbs = _SpecialForm("SupportsAbs")
NoReturn = _SpecialForm("NoReturn")
Never = _SpecialForm("Never")
Self = _SpecialForm("Self")
TypeAlias = _SpecialForm("TypeAlias")
Required = _SpecialForm("Required")
NotRequired = _SpecialForm("NotRequired")
ReadOnly = _SpecialForm("ReadOnly")
TypedDict = _SpecialForm("TypedDict")
Concatenate = _SpecialForm("Concatenate")
TypeGuard = _SpecialForm("TypeGuard")
TypeIs = _SpecialForm("TypeIs")
Unpack = _SpecialForm("Unpack")
LiteralString = _SpecialForm("LiteralString")
Generic = _SpecialForm("Generic")
Protocol = _SpecialForm("Protocol")


class TypeVar:
    __name__: str

    def __init__(self, name: str, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name

    def __repr__(self):
        return "~" + self.__name__


class NamedTuple(tuple):
    """The base that makes a class a named tuple (compiler/sema/NamedTuples.cpp)."""


class ParamSpec:
    __name__: str

    def __init__(self, name: str, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name

    def __repr__(self):
        return "~" + self.__name__


class NewType:
    """A function that gives back what it is given."""

    __name__: str

    def __init__(self, name: str, tp):
        self.__name__ = name

    def __call__(self, value, /):
        return value


def cast(kind, value, /):
    return value


def overload(function, /):
    return function


def override(method, /):
    return method


def final(definition, /):
    return definition


def runtime_checkable(protocol, /):
    return protocol


def assert_never(value, /):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(value))
