"""Checks of arguments whose number or names only the run knows; the compiler calls them (sema/Arguments.cpp)."""


def _check_star_arguments(
    values, function: str, before: int, needed: int, most: int, names, required: int, positional: int, by_name: int
):
    """Raises what CPython raises where `values`, behind `before` other arguments, are too few or too many."""
    count = len(values)
    if count < needed:
        _raise_missing(function, "positional", list(names)[count:])
    if most >= 0 and count > most:
        takes = str(positional) if required == positional else "from " + str(required) + " to " + str(positional)
        noun = "argument" if positional == 1 and required == positional else "arguments"
        given = before + count
        words = str(given)
        if by_name > 0:
            words += " positional argument" + _plural(given) + " (and " + str(by_name) + " keyword-only argument"
            words += _plural(by_name) + ")"
        verb = "was" if given == 1 and by_name == 0 else "were"
        raise TypeError(function + "() takes " + takes + " positional " + noun + " but " + words + " " + verb + " given")


def _plural(count: int):
    return "" if count == 1 else "s"


def _count_given(table, names: tuple, before: int):
    """How many of the names are keys of the table, and `before` more."""
    count = before
    for name in names:
        if name in table:
            count += 1
    return count


def _raise_missing(function: str, kind: str, names):
    quoted = [repr(name) for name in names]
    listed = quoted[0]
    if len(quoted) == 2:
        listed = quoted[0] + " and " + quoted[1]
    elif len(quoted) > 2:
        listed = ", ".join(quoted[:-1]) + ", and " + quoted[-1]
    noun = "argument" if len(quoted) == 1 else "arguments"
    raise TypeError(function + "() missing " + str(len(quoted)) + " required " + kind + " " + noun + ": " + listed)


def _check_keyword_arguments(
    table,
    taken: int,
    function: str,
    full_name: str,
    given: tuple,
    by_place: tuple,
    needed_by_place: int,
    needed_by_name: tuple,
    by_name: tuple,
    takes_any: bool,
):
    """Raises what CPython raises where the keywords of a dict are too few, too many or unknown.

    `given` names parameters that have an argument already; the first `taken` of `by_place` have one from a tuple.
    """
    for name in given:
        if name in table:
            raise TypeError(full_name + "() got multiple values for keyword argument " + repr(name))
    place = 0
    missing = list[str]()
    for name in by_place:
        if name in table:
            if place < taken:
                raise TypeError(function + "() got multiple values for argument " + repr(name))
        elif place >= taken and place < needed_by_place:
            missing.append(name)
        place += 1
    if not takes_any:
        known = list[str]((*given, *by_place, *needed_by_name, *by_name))
        for key in table:
            if key not in known:
                nearest = _nearest_name(key, known)
                hint = "" if nearest == "" else ". Did you mean " + repr(nearest) + "?"
                raise TypeError(function + "() got an unexpected keyword argument " + repr(key) + hint)
    if len(missing) > 0:
        _raise_missing(function, "positional", missing)
    for name in needed_by_name:
        if name not in table:
            missing.append(name)
    if len(missing) > 0:
        _raise_missing(function, "keyword-only", missing)


def _merged_tables(first, second, full_name: str):
    """The keywords of two `**` arguments."""
    result = {**first}
    for key in second.keys():
        if key in result:
            raise TypeError(full_name + " got multiple values for keyword argument " + repr(key))
        result[key] = second[key]
    return result


def _with_first_key(key: str, value, table):
    """The keyword written before a `**` argument, and those of that one."""
    return {key: value, **table}


def _without_keys(table, names: tuple):
    """A copy of a dict without some of its keys."""
    result = table.copy()
    for name in names:
        if name in result:
            del result[name]
    return result
