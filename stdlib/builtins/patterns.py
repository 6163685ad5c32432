"""What mapping patterns of `match` ask of a dict."""


@inline
def _find_entry(table: dict, key) -> index:
    return table._find(key, _hash_word(key))


@inline
def _is_entry(entry: index) -> bool:
    return entry >= 0


@inline
def _entry_value(table: dict, entry: index):
    return table._values[entry]


def _without_entries(table: dict, keys: tuple):
    """What `**rest` takes: a dict, whatever the class of the table, without the keys of the pattern."""
    rest = dict(table)
    for key in keys:
        del rest[key]
    return rest


def _check_pattern_keys(keys: tuple):
    for place in _static_range(_tuple_length(keys)):
        for other in _static_range(place):
            if keys[place] == keys[other]:
                raise ValueError("mapping pattern checks duplicate key (" + repr(keys[place]) + ")")
