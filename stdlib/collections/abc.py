"""collections.abc: the names of the abstract types, for annotations."""

from typing import (
    AbstractSet as Set,
    Callable,
    Collection,
    Container,
    Generator,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
    Sequence,
    Sized,
)
