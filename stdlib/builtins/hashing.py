"""Hashes as machine words, which dict and set are built on."""


@inline
def _hash_word(key) -> index:
    """hash(key) as CPython keeps it: a word that is never -1."""
    if isinstance(key, bool):
        if key:
            return 1
        return 0
    elif isinstance(key, int) and not _has_own_hash(key):
        return _int_hash_word(_int(key))
    elif isinstance(key, str) and not _has_own_hash(key):
        return _str_hash(key)
    elif _is_hashable(key):
        if hasattr(key, "__hash__"):
            hashed = key.__hash__()
            if isinstance(hashed, int):
                return _hash_result(hashed)
            else:
                raise TypeError("__hash__ method should return an integer")
        else:
            return _address(_receiver_or_itself(key)) >> 4
    else:
        _raise_unhashable(key)
        return 0


@inline
def _has_own_hash(key):
    """Whether a class of the program that derives from a builtin says itself how it is hashed, or that it is not."""
    return _defined_by_program(key, "__hash__") or _defined_by_program(key, "__eq__")


@inline
def _int_hash_word(value: int) -> index:
    if _is_small(value):
        word = _int_to_index(value)
        # Ints are hashed modulo 2**61 - 1.
        if word < 2305843009213693951 and word > -2305843009213693951:
            if word == -1:
                return -2
            return word
    return _int_hash(value)


@inline
def _hash_result(value: int) -> index:
    """What `hash` makes of the result of a `__hash__` method: a word as it is, a larger int hashed in its turn."""
    if _int_fits_word(value):
        word = _word_of(value)
        if word == -1:
            return -2
        return word
    return _int_hash(value)


@extern("rio_int_fits_word")
def _int_fits_word(value: int) -> bool: ...


@noinline
def _raise_unhashable(value):
    raise TypeError("unhashable type: '" + _class_name(value) + "'")
