"""generator: what generator functions return. The compiler makes a class of it for each instance of such a function."""


@shown_as("generator")
class _generator:
    # Where the body goes on: 0 at its start, -1 when it has ended, -2 while it runs, else the number of a `yield`.
    _place: index

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        if self._place < 0:
            self._refuse()
        self._sent = None
        if _resume(self):
            return self._yielded
        result = self._result
        if result is None:
            raise StopIteration
        else:
            raise StopIteration(result)

    @cold
    def _refuse(self):
        """Ended, or running."""
        if self._place == -1:
            raise StopIteration
        raise ValueError("generator already executing")

    def send(self, value, /):
        if self._place < 0:
            self._refuse()
        if value is not None:
            if self._place == 0:
                raise TypeError("can't send non-None value to a just-started generator")
        self._sent = value
        if _resume(self):
            return self._yielded
        result = self._result
        if result is None:
            raise StopIteration
        else:
            raise StopIteration(result)

    def throw(self, error, /):
        if self._throw(error):
            return self._yielded
        result = self._result
        if result is None:
            raise StopIteration
        else:
            raise StopIteration(result)

    def _throw(self, error):
        """Whether the body goes on from there."""
        if self._place == -2:
            raise ValueError("generator already executing")
        if self._place == -1:
            raise error
        self._thrown = _exception_of(error)
        return _resume(self)

    def close(self):
        if self._place == -2:
            raise ValueError("generator already executing")
        if self._place <= 0:
            self._place = -1
            return None
        self._thrown = GeneratorExit()
        try:
            goes_on = _resume(self)
        except GeneratorExit:
            return None
        if goes_on:
            raise RuntimeError("generator ignored GeneratorExit")
        return self._result

    def __repr__(self):
        return "<generator object " + _generator_name(self) + " at " + _address_text(self) + ">"


def _exception_of(error):
    """An exception from what may be its class."""
    try:
        raise error
    except BaseException as made:
        return made


def _raise_thrown(generator):
    error = generator._thrown
    if error is not None:
        generator._thrown = None
        raise error


@cold
def _raise_stopped(stop):
    raise RuntimeError("generator raised StopIteration") from stop


def _delegate(iterator, outer):
    """One step of `yield from`: whether `iterator` has given another value, which `outer` then yields."""
    error = outer._thrown
    if error is not None:
        outer._thrown = None
        return _delegate_thrown(iterator, outer, error)
    elif isinstance(iterator, _generator):
        sent = outer._sent
        if iterator._place < 0:
            if iterator._place == -1:
                iterator._result = None
                return False
            raise ValueError("generator already executing")
        iterator._sent = sent
        if _resume(iterator):
            outer._yielded = iterator._yielded
            return True
        return False
    else:
        sent = outer._sent
        try:
            if sent is None:
                outer._yielded = iterator.__next__()
            elif hasattr(iterator, "send"):
                outer._yielded = iterator.send(sent)
            else:
                raise AttributeError("'" + _class_name(iterator) + "' object has no attribute 'send'")
        except StopIteration as stop:
            if _defined_by_program(iterator, "__next__"):
                outer._delegated = stop.value
            return False
        return True


def _delegate_thrown(iterator, outer, error):
    if isinstance(iterator, _generator):
        if isinstance(error, GeneratorExit):
            iterator.close()
            raise error
        elif iterator._throw(error):
            outer._yielded = iterator._yielded
            return True
        else:
            return False
    elif isinstance(error, GeneratorExit):
        if hasattr(iterator, "close"):
            iterator.close()
        raise error
    elif hasattr(iterator, "throw"):
        try:
            outer._yielded = iterator.throw(error)
        except StopIteration as stop:
            outer._delegated = stop.value
            return False
        return True
    else:
        raise error


def _delegate_result(iterator, outer):
    if isinstance(iterator, _generator):
        return iterator._result
    elif _defined_by_program(iterator, "__next__"):
        return outer._delegated
    else:
        return None
