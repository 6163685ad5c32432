"""types: MappingProxyType, and names of classes that have none among the builtins."""

from builtins import NoneType, NotImplementedType, _async_generator, _coroutine, _generator, ellipsis, traceback


@shown_as("mappingproxy", "builtins")
@registered("Mapping")
class mappingproxy[K, V]:
    """A dict that is seen and not changed through it."""

    _mapping: dict[K, V]

    def __init__(self, mapping: dict[K, V]):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __iter__(self):
        return self._mapping.__iter__()

    def __reversed__(self):
        return self._mapping.__reversed__()

    def __len__(self):
        return len(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping == other._mapping
        else:
            return self._mapping == other

    def __repr__(self):
        return "mappingproxy(" + repr(self._mapping) + ")"

    def __str__(self):
        return repr(self._mapping)


MappingProxyType = mappingproxy
TracebackType = traceback
GeneratorType = _generator
CoroutineType = _coroutine
AsyncGeneratorType = _async_generator
EllipsisType = ellipsis
