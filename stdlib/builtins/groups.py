"""ExceptionGroup and BaseExceptionGroup, and what `except*` does with them."""


def _group_members():
    # One list type for the members of all groups.
    return []


class BaseExceptionGroup(BaseException):
    def _begin(self, *given):
        """What `__new__` does in CPython: it sees the arguments whatever `__init__` makes of them."""
        if _tuple_length(given) == 0:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)")
        elif _tuple_length(given) == 1:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)")
        elif _tuple_length(given) == 2:
            self._fill(given[0], given[1])
        elif isinstance(given, _long_tuple):
            if len(given) != 2:
                raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + str(len(given)) + " given)")
            self._fill(given[0], given[1])
        elif _tuple_length(given) == 3:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)")
        else:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (4 given)")

    def _fill(self, message, exceptions):
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + _class_name(message))
        elif isinstance(exceptions, dict) or not hasattr(exceptions, "__getitem__"):
            raise TypeError("second argument (exceptions) must be a sequence")
        else:
            self._message = message
            members = _group_members()
            place = 0
            for member in _long_tuple(exceptions):
                if isinstance(member, BaseException):
                    members.append(member)
                else:
                    raise ValueError("Item " + str(place) + " of second argument (exceptions) is not an exception")
                place += 1
            if len(members) == 0:
                raise ValueError("second argument (exceptions) must be a non-empty sequence")
            if isinstance(self, Exception):
                self._refuse_fatal(members)
            self._members = _long_tuple(members)

    def _refuse_fatal(self, members):
        for member in members:
            if not isinstance(member, Exception):
                if _qualified_class_name(self) == "ExceptionGroup":
                    raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
                raise TypeError("Cannot nest BaseExceptions in '" + _class_name(self) + "'")

    @property
    def message(self):
        return self._message

    @property
    def exceptions(self):
        return self._members

    def __str__(self):
        count = len(self._members)
        return self._message + " (" + str(count) + " sub-exception" + ("s" if count > 1 else "") + ")"

    def derive(self, excs, /):
        return _exception_group(self._message, excs)

    def split(self, condition, /):
        _check_condition(condition)
        if _matches(self, condition):
            return (self, None)
        matching = _group_members()
        rest = _group_members()
        for member in self._members:
            _sort_member(member, condition, matching, rest)
        return (_part_of(self, matching), _part_of(self, rest))

    def subgroup(self, condition, /):
        _check_condition(condition)
        if _matches(self, condition):
            return self
        matching = _group_members()
        for member in self._members:
            _sort_member(member, condition, matching, _group_members())
        return _part_of(self, matching)


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


def _exception_group(message, exceptions):
    """`BaseExceptionGroup(message, exceptions)`."""
    for member in _long_tuple(exceptions):
        if isinstance(member, BaseException) and not isinstance(member, Exception):
            return BaseExceptionGroup(message, exceptions)
    return ExceptionGroup(message, exceptions)


class _Leaves:
    """A condition that given exceptions meet, and no groups."""

    def __init__(self):
        self._errors = _group_members()

    def _add(self, error):
        if isinstance(error, BaseExceptionGroup):
            for member in error._members:
                self._add(member)
        else:
            self._errors.append(error)

    def __call__(self, error):
        for each in self._errors:
            if each is error:
                return True
        return False


def _check_condition(condition):
    if isinstance(condition, tuple):
        for each in condition:
            if not _is_class(each):
                _refuse_condition()
            elif not issubclass(each, BaseException):
                _refuse_condition()
    elif _is_class(condition):
        if not issubclass(condition, BaseException):
            _refuse_condition()
    elif not callable(condition):
        _refuse_condition()


def _refuse_condition():
    raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")


def _matches(error, condition):
    if isinstance(condition, tuple):
        return isinstance(error, condition)
    elif _is_class(condition):
        return isinstance(error, condition)
    else:
        return bool(condition(error))


def _sort_member(member, condition, matching, rest):
    if isinstance(member, BaseExceptionGroup):
        if _matches(member, condition):
            matching.append(member)
            return
        inner_matching = _group_members()
        inner_rest = _group_members()
        for each in member._members:
            _sort_member(each, condition, inner_matching, inner_rest)
        part = _part_of(member, inner_matching)
        if part is not None:
            matching.append(part)
        part = _part_of(member, inner_rest)
        if part is not None:
            rest.append(part)
    elif _matches(member, condition):
        matching.append(member)
    else:
        rest.append(member)


def _part_of(group, members):
    """A group like `group` with some of its members; None without any."""
    if len(members) == 0:
        return None
    part = group.derive(members)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    else:
        sites = _traceback_of(group)
        if not _is_null(sites):
            _set_traceback(part, _copy_of_sites(sites))
        _set_context(part, _context_of(group))
        if not _is_null(_cause_of(group)):
            _set_cause(part, _cause_of(group))
        # As CPython sets the cause of a part, even where there is none.
        _set_suppresses(part, True)
        if hasattr(group, "__notes__"):
            try:
                part.__notes__ = list(group.__notes__)
            except AttributeError:
                pass
        return part


class _StarHandling:
    """One `try` statement with `except*` clauses that handles an exception."""

    def __init__(self, error):
        self._error = error
        self._rest = error
        self._match = None
        self._raised = _group_members()

    def _take(self, classes):
        """Whether the next clause has something to handle: `_match`, which it takes from `_rest`."""
        rest = self._rest
        self._match = None
        if rest is None:
            return False
        elif _matches(rest, classes):
            self._rest = None
            if isinstance(rest, BaseExceptionGroup):
                self._match = rest
            else:
                self._match = _exception_group("", (rest,))
            return True
        elif isinstance(rest, BaseExceptionGroup):
            match, other = rest.split(classes)
            self._match = match
            self._rest = other
            return match is not None
        else:
            return False

    def _taken(self):
        match = self._match
        if match is None:
            raise RuntimeError("no part was taken")
        else:
            return match

    def _note(self, error):
        """A clause has raised."""
        self._raised.append(error)

    def _outcome(self):
        """What is raised at the end, if anything."""
        error = self._error
        rest = self._rest
        if not isinstance(error, BaseExceptionGroup):
            if len(self._raised) > 0:
                return self._raised[0]
            return rest
        else:
            fresh = _group_members()
            unhandled = _Leaves()
            if rest is not None:
                self._raised.append(rest)
            for raised in self._raised:
                if _is_part_of(raised, error):
                    unhandled._add(raised)
                else:
                    fresh.append(raised)
            if len(unhandled._errors) > 0:
                remaining = error.subgroup(unhandled)
                if len(fresh) == 0:
                    return remaining
                if remaining is not None:
                    fresh.append(remaining)
            if len(fresh) == 0:
                return None
            if len(fresh) == 1:
                return fresh[0]
            return _exception_group("", fresh)


def _star_handling(error):
    return _StarHandling(error)


def _is_part_of(error, group):
    """Whether `error` is a part of `group`, as CPython tells it: by what a part has from its group. Notes it has in a
    list of its own."""
    if error is group:
        return True
    elif not isinstance(error, BaseExceptionGroup):
        return False
    else:
        return (
            _is_same_reference(_context_of(error), _context_of(group))
            and _is_same_reference(_cause_of(error), _cause_of(group))
            and not _has_notes(error)
            and not _has_notes(group)
            and _have_same_sites(error, group)
        )
