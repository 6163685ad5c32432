"""ChainMap: several mappings that are looked through as one."""

from collections.abc import MutableMapping


@shown_as("ChainMap", "collections")
class ChainMap[K, V](MutableMapping[K, V]):
    """Reads find the first mapping that has the key; writes go to the first of all."""

    def __init__(self, *maps):
        if _tuple_length(maps) == 0:
            self.maps = [{}]
        else:
            self.maps = list(maps)

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        if key in self:
            return self[key]
        else:
            return default

    def _first_seen(self):
        seen = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                seen[key] = None
        return seen

    def __len__(self):
        return len(self._first_seen())

    def __iter__(self):
        return iter(self._first_seen())

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def __bool__(self):
        for mapping in self.maps:
            if mapping:
                return True
        return False

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join([repr(mapping) for mapping in self.maps]) + ")"

    def copy(self):
        return self._with([self.maps[0].copy()] + self.maps[1:])

    def __copy__(self):
        return self.copy()

    def new_child(self, m=None, **kwargs):
        if m is None:
            return self._with([dict(**kwargs)] + self.maps)
        else:
            m.update(dict(**kwargs))
            return self._with([m] + self.maps)

    @property
    def parents(self):
        return self._with(self.maps[1:])

    def _with(self, maps):
        made = self.__class__()
        if len(maps) > 0:
            made.maps = maps
        return made

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError("Key not found in the first mapping: " + repr(key))

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    def pop(self, key, *default):
        try:
            return self.maps[0].pop(key, *default)
        except KeyError:
            raise KeyError("Key not found in the first mapping: " + repr(key))

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        made = self.copy()
        made.maps[0].update(other)
        return made
