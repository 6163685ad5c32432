"""dataclasses: the decorator is the compiler's, which writes the methods, and so is `replace`; here are the names, and
what goes through the fields."""

from copy import deepcopy
from types import mappingproxy


def dataclass(cls=None, /, **options):
    raise NotImplementedError("`dataclass` on what is no class, or called as a function")


class FrozenInstanceError(AttributeError):
    pass


class KW_ONLY:
    pass


class InitVar:
    pass


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class Field[Default, Factory, Hash, Metadata]:
    """What `fields` tells of a field; its type is not kept."""

    name: str
    default: Default
    default_factory: Factory
    init: bool
    repr: bool
    hash: Hash
    compare: bool
    metadata: Metadata
    kw_only: bool

    def __init__(self, name: str, default: Default, default_factory: Factory, hash: Hash, metadata: Metadata):
        self.name = name
        self.default = default
        self.default_factory = default_factory
        self.hash = hash
        self.metadata = metadata

    def __repr__(self):
        raise NotImplementedError("the text of a dataclass's `Field`")


def _shown(metadata):
    if isinstance(metadata, dict):
        return mappingproxy(metadata)
    else:
        return metadata


def _field_of(described):
    name, has_default, default, has_factory, factory, init, repr, compare, kw_only, hash, metadata = described
    if has_default:
        made = Field(name, default, MISSING, hash, _shown(metadata))
    elif has_factory:
        made = Field(name, MISSING, factory, hash, _shown(metadata))
    else:
        made = Field(name, MISSING, MISSING, hash, _shown(metadata))
    made.init = init
    made.repr = repr
    made.compare = compare
    made.kw_only = kw_only
    return made


def field(*, default=..., default_factory=..., init=True, repr=True, hash=None, compare=True, kw_only=False):
    raise TypeError("field() only means something in the body of a dataclass")


def replace(instance, /, **changes):
    raise NotImplementedError("`replace` as a value")


def is_dataclass(value, /):
    return _is_dataclass(value)


def fields(class_or_instance, /):
    if _is_dataclass(class_or_instance):
        described = ()
        for one in _described_fields(class_or_instance):
            described = described + (_field_of(one),)
        return described
    else:
        raise TypeError("must be called with a dataclass type or instance")


def asdict(obj, /):
    if _is_data_object(obj):
        return _as_dict(obj)
    else:
        raise TypeError("asdict() should be called on dataclass instances")


def _as_dict(value):
    if _is_data_object(value):
        names = _data_names(value)
        values = _data_values(value)
        result = {}
        for place in _static_range(_tuple_length(names)):
            result[names[place]] = _as_dict(values[place])
        return result
    elif isinstance(value, list):
        return [_as_dict(item) for item in value]
    elif isinstance(value, dict):
        copy = {}
        for key, item in value.items():
            copy[_as_dict(key)] = _as_dict(item)
        return copy
    elif isinstance(value, tuple):
        if _tuple_length(value) >= 0:
            items = ()
            for item in value:
                items = items + (_as_dict(item),)
            return items
        else:
            return tuple([_as_dict(item) for item in value])
    else:
        return deepcopy(value)


def astuple(obj, /):
    if _is_data_object(obj):
        return _as_tuple(obj)
    else:
        raise TypeError("astuple() should be called on dataclass instances")


def _as_tuple(value):
    if _is_data_object(value):
        result = ()
        for item in _data_values(value):
            result = result + (_as_tuple(item),)
        return result
    elif isinstance(value, list):
        return [_as_tuple(item) for item in value]
    elif isinstance(value, dict):
        copy = {}
        for key, item in value.items():
            copy[_as_tuple(key)] = _as_tuple(item)
        return copy
    elif isinstance(value, tuple):
        if _tuple_length(value) >= 0:
            items = ()
            for item in value:
                items = items + (_as_tuple(item),)
            return items
        else:
            return tuple([_as_tuple(item) for item in value])
    else:
        return deepcopy(value)
