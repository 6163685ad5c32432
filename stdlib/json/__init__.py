"""json: values as JSON text and back. Subclasses of the encoder and decoder, and hooks, are not there."""

from json.decoder import JSONDecodeError, _Reader
from json.encoder import _Writer


def dumps(
    obj,
    *,
    skipkeys: bool = False,
    ensure_ascii: bool = True,
    check_circular: bool = True,
    allow_nan: bool = True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys: bool = False,
):
    if cls is not None:
        raise NotImplementedError("an encoder class for json.dumps()")
    else:
        writer = _Writer(default, skipkeys, ensure_ascii, allow_nan, sort_keys)
        writer.lay_out(indent, separators)
        writer.write(obj, 0)
        return "".join(writer.parts)


def dump(
    obj,
    fp,
    *,
    skipkeys: bool = False,
    ensure_ascii: bool = True,
    check_circular: bool = True,
    allow_nan: bool = True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys: bool = False,
):
    text = dumps(
        obj,
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        allow_nan=allow_nan,
        cls=cls,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
    )
    fp.write(text)


def loads(s):
    if not isinstance(s, str):
        raise TypeError("the JSON object must be str, bytes or bytearray, not " + _class_name(s))
    else:
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        return _Reader(s).document()


def load(fp):
    return loads(fp.read())
