"""generator, coroutine and async_generator: what functions return whose body can be left and gone on with. The compiler
makes a class of one of them for each instance of such a function: a frame, which holds what the body needs."""


class _resumable:
    """What `yield from` and `await` go on with without exceptions: `_advance` and `_throw` say whether there is another
    value, `_yielded`; else `_result` is the result."""


class _frame(_resumable):
    # Where the body goes on: 0 at its start, -1 when it has ended, -2 while it runs, else the number of a `yield`.
    _place: index

    def _advance(self, value):
        """Goes on with the body."""
        if self._place < 0:
            if self._place == -1:
                return self._advance_ended()
            self._refuse_running()
        if value is not None:
            if self._place == 0:
                raise TypeError("can't send non-None value to a just-started " + self._kind())
        self._sent = value
        return _resume(self)

    def _kind(self):
        return _class_name(self)

    @cold
    def _refuse_running(self):
        raise ValueError(_class_name(self) + " already executing")

    def _throw(self, error):
        """`_advance`, with an exception where the body goes on."""
        if self._place < 0:
            if self._place == -2:
                self._refuse_running()
            self._throw_ended(error)
        self._thrown = _exception_of(error)
        return _resume(self)

    @inline
    def _outcome(self, goes_on: bool):
        """What has been yielded; a StopIteration where the body has ended."""
        if goes_on:
            return self._yielded
        result = self._result
        if result is None:
            raise StopIteration
        else:
            raise StopIteration(result)

    def _send(self, value):
        return self._outcome(self._advance(value))

    def throw(self, error, /):
        _check_thrown(error)
        return self._outcome(self._throw(error))

    def close(self):
        if self._place == -2:
            self._refuse_running()
        if self._place <= 0:
            if self._place == 0:
                _drop_arguments(self)
            self._place = -1
            return None
        exit = GeneratorExit()
        if _owns_generators():
            exit._clears_frame = True
        self._thrown = exit
        try:
            goes_on = _resume(self)
        except GeneratorExit as error:
            _end_of(error)
            return None
        if goes_on:
            raise RuntimeError(_class_name(self) + " ignored GeneratorExit")
        return self._result

    def __repr__(self):
        return "<" + _class_name(self) + " object " + _generator_name(self) + " at " + _address_text(self) + ">"


@shown_as("generator")
class _generator(_frame):
    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        if self._place < 0:
            self._refuse()
        self._sent = None
        return self._outcome(_resume(self))

    @cold
    def _refuse(self):
        """Ended, or running."""
        if self._place == -1:
            raise StopIteration
        self._refuse_running()

    def _advance_ended(self):
        self._result = None
        return False

    def _throw_ended(self, error):
        _raise_apart(error)

    def send(self, value, /):
        return self._send(value)


@shown_as("coroutine")
class _coroutine(_frame):
    def __await__(self):
        return _coroutine_wrapper(_awaited_coroutine(self))

    @cold
    def _advance_ended(self) -> bool:
        raise RuntimeError("cannot reuse already awaited coroutine")

    @cold
    def _throw_ended(self, error):
        raise RuntimeError("cannot reuse already awaited coroutine")

    def send(self, value, /):
        return self._send(value)


@shown_as("coroutine_wrapper")
class _coroutine_wrapper[Wrapped](_resumable):
    """What `__await__` of a coroutine returns."""

    _coroutine: Wrapped

    def __init__(self, coroutine: Wrapped):
        self._coroutine = coroutine

    def __iter__(self):
        return self

    def __next__(self):
        return self._coroutine._send(None)

    def send(self, value, /):
        return self._coroutine._send(value)

    def throw(self, error, /):
        return self._coroutine.throw(error)

    def close(self):
        return self._coroutine.close()

    def _advance(self, value):
        return self._coroutine._advance(value)

    def _throw(self, error):
        return self._coroutine._throw(error)

    @property
    def _yielded(self):
        return self._coroutine._yielded

    @property
    def _result(self):
        return self._coroutine._result


def _awaited_coroutine(coroutine):
    if coroutine._place > 0:
        raise RuntimeError("coroutine is being awaited already")
    return coroutine


@shown_as("async_generator")
class _async_generator(_frame):
    # Whether the body was left by `yield`, with `_produced`, and not by `await`.
    _has_produced: bool
    # Whether an awaitable of this generator has begun and not ended.
    _is_running: bool

    def _kind(self):
        return "async generator"

    def __aiter__(self):
        return self

    def __anext__(self):
        return _async_generator_asend(self, None)

    def asend(self, value, /):
        return _async_generator_asend(self, value)

    def athrow(self, error, /):
        return _async_generator_athrow(self, error)

    def aclose(self):
        return _async_generator_aclose(self)

    def _advance_ended(self) -> bool:
        raise StopAsyncIteration

    def _throw_ended(self, error):
        _raise_apart(error)

    @cold
    def _begin(self, words: str):
        if self._is_running:
            raise RuntimeError(words + ": asynchronous generator is already running")
        self._is_running = True

    def _is_awaiting(self, goes_on: bool):
        """After the body was left: whether by `await`. A StopAsyncIteration where it has ended."""
        if goes_on and not self._has_produced:
            return True
        self._is_running = False
        self._has_produced = False
        if not goes_on:
            raise StopAsyncIteration
        return False


class _async_generator_step[Generator, Value](_resumable):
    """What the methods of an async generator return, to be awaited once."""

    _generator: Generator
    _value: Value
    # 0 before it is awaited, 1 while it is, 2 afterwards.
    _state: index

    def __init__(self, generator: Generator, value: Value):
        self._generator = generator
        self._value = value
        self._state = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value, /):
        if self._advance(value):
            return self._yielded
        raise StopIteration(self._result)

    def throw(self, error, /):
        if self._throw(error):
            return self._yielded
        raise StopIteration(self._result)

    def close(self):
        self._state = 2

    def _advance(self, value):
        if self._state == 1:
            return self._go_on(False, value)
        elif self._state == 2:
            raise RuntimeError("cannot reuse already awaited " + self._method_names())
        self._generator._begin(self._method_name())
        self._state = 1
        return self._go_on(True, value)

    def _throw(self, error):
        if self._state == 2:
            raise RuntimeError("cannot reuse already awaited " + self._method_names())
        self._state = 1
        generator = self._generator
        try:
            awaits = self._settle(generator._throw(error))
        except BaseException:
            self._state = 2
            generator._is_running = False
            raise
        if not awaits:
            self._state = 2
        return awaits

    def _go_on(self, is_first: bool, value):
        generator = self._generator
        try:
            if is_first:
                goes_on = self._start(value)
            else:
                goes_on = generator._advance(value)
            awaits = self._settle(goes_on)
        except BaseException:
            self._state = 2
            generator._is_running = False
            raise
        if not awaits:
            self._state = 2
        return awaits

    def _settle(self, goes_on: bool):
        return self._generator._is_awaiting(goes_on)

    @property
    def _yielded(self):
        return self._generator._yielded

    @property
    def _result(self):
        return self._generator._produced


class _async_generator_asend[Generator, Value](_async_generator_step[Generator, Value]):
    def _method_name(self):
        return "anext()"

    def _method_names(self):
        return "__anext__()/asend()"

    def _start(self, value):
        if value is None:
            return self._generator._advance(self._value)
        else:
            return self._generator._advance(value)


class _async_generator_athrow[Generator, Value](_async_generator_step[Generator, Value]):
    def _method_name(self):
        return "athrow()"

    def _method_names(self):
        return "aclose()/athrow()"

    def _start(self, value):
        if self._generator._place == -1:
            raise StopAsyncIteration
        return self._generator._throw(self._value)


class _async_generator_aclose[Generator](_async_generator_step[Generator, None]):
    def __init__(self, generator: Generator):
        self._generator = generator
        self._value = None
        self._state = 0

    def _method_name(self):
        return "aclose()"

    def _method_names(self):
        return "aclose()/athrow()"

    def _start(self, value):
        generator = self._generator
        if generator._place <= 0:
            generator._place = -1
            return False
        return generator._throw(GeneratorExit())

    def _go_on(self, is_first: bool, value):
        try:
            if is_first:
                goes_on = self._start(value)
            else:
                goes_on = self._generator._advance(value)
        except BaseException as error:
            goes_on = self._goes_on_after(error)
        return self._checked(goes_on)

    def _throw(self, error):
        if self._state == 2:
            raise RuntimeError("cannot reuse already awaited " + self._method_names())
        self._state = 1
        try:
            goes_on = self._generator._throw(error)
        except BaseException as raised:
            goes_on = self._goes_on_after(raised)
        return self._checked(goes_on)

    def _goes_on_after(self, error) -> bool:
        if not isinstance(error, (StopAsyncIteration, GeneratorExit)):
            self._state = 2
            self._generator._is_running = False
            raise error
        _end_of(error)
        return False

    def _checked(self, goes_on: bool):
        generator = self._generator
        if goes_on and generator._has_produced:
            self._state = 2
            generator._is_running = False
            generator._has_produced = False
            raise RuntimeError("async generator ignored GeneratorExit")
        if not goes_on:
            self._state = 2
            generator._is_running = False
        return goes_on

    @property
    def _result(self):
        return None


def aiter(iterable, /):
    return iterable.__aiter__()


def anext(iterator, default=..., /):
    if default is ...:
        return iterator.__anext__()
    else:
        return _anext_or(iterator, default)


async def _anext_or(iterator, default):
    try:
        return await iterator.__anext__()
    except StopAsyncIteration:
        return default


def _drop(value):
    """What CPython does when the last reference to an iterator goes: its generators are closed."""
    if isinstance(value, _generator):
        if value._place > 0:
            _close_dropped(value)
        elif value._place == 0:
            _drop_arguments(value)
    elif isinstance(value, _async_generator):
        if value._place > 0:
            _to_loop(value, False)
        elif value._place == 0:
            _drop_arguments(value)
    elif hasattr(value, "_part"):
        if value._has_part:
            _drop(value._part)
        _drop(value._source)
    elif hasattr(value, "_source"):
        _drop(value._source)
    elif hasattr(value, "_iterators"):
        _drop_last_first(value._iterators)
    elif hasattr(value, "_first"):
        if value._has_rest:
            _drop(value._rest)
        else:
            _drop_last_first(value._others)
            _drop(value._first)
    elif hasattr(value, "_outer"):
        _drop(value._inner)
        _drop(value._outer)


def _close_dropped(value):
    try:
        value.close()
    except BaseException as error:
        _report_ignored(repr(value), error)
        _end_of(error)


def _drop_last_first(iterators):
    if _tuple_length(iterators) > 0:
        _drop_last_first(iterators[1:])
        _drop(iterators[0])


class _kept_generator[Source, Next]:
    """A generator that lives as long as an exception, which left the function whose variable it is."""

    _source: Source
    _next: Next

    def __init__(self, source: Source, next: Next):
        self._source = source
        self._next = next


def _keep(error, value):
    if value is None:
        return
    try:
        error._kept = _kept_generator(value, error._kept)
    except AttributeError:
        error._kept = _kept_generator(value, None)
    if isinstance(value, _async_generator):
        if value._place > 0:
            _to_loop(value, True)


def _begin_handling(error):
    error._is_handled = True


def _leave_handler(error):
    error._is_handled = False


def _leave_library_handler(error, raised):
    """A loop ends a StopIteration unseen, and what led to it."""
    if isinstance(raised, StopIteration) and raised is not error:
        _drop_kept(error)
    else:
        error._is_handled = False


def _drop_kept(error):
    """After a handler: the exception goes, and what led to it unless that is still being handled."""
    error._is_handled = False
    _drop_kept_of(error)
    context = _exception_or_none(_context_of(error))
    while context is not None and not _is_handled(context):
        _drop_kept_of(context)
        context = _exception_or_none(_context_of(context))


def _end_of(error):
    """After a handler of the library for an exception of a generator: what the exception kept goes."""
    if _owns_generators():
        _drop_kept(error)


def _is_handled(error):
    try:
        return error._is_handled
    except AttributeError:
        return False


def _drop_kept_of(error):
    if _counts_references():
        _release_kept(error)
    if _owns_generators():
        try:
            kept = error._kept
            while kept is not None:
                error._kept = None
                _drop(kept._source)
                kept = kept._next
        except AttributeError:
            pass


def _check_thrown(error):
    words = "exceptions must be classes or instances deriving from BaseException, not "
    if _is_class(error):
        if not issubclass(error, BaseException):
            raise TypeError(words + "type")
    elif not isinstance(error, BaseException):
        raise TypeError(words + _class_name(error))


def _exception_of(error):
    """An exception from what may be its class."""
    try:
        _raise_apart(error)
    except BaseException as made:
        return made


def _raise_thrown(frame, is_guarded: bool, is_handling: bool):
    error = frame._thrown
    if error is not None:
        frame._thrown = None
        if is_guarded and _owns_generators():
            error._clears_frame = False
        # What whoever throws is handling is no context of it.
        if is_handling:
            raise error
        _raise_apart(error)


def _clears_frame(error):
    """Whether a generator is closed at a `yield` that is under no `try` and `with`: CPython clears the frame then, what is
    oldest first, and unwinds nothing."""
    try:
        return error._clears_frame
    except AttributeError:
        return False


@cold
def _raise_stopped(frame, stop):
    if isinstance(stop, StopIteration):
        name = "StopIteration"
    else:
        name = "StopAsyncIteration"
    if isinstance(frame, _async_generator):
        raise RuntimeError("async generator raised " + name) from stop
    else:
        raise RuntimeError(_class_name(frame) + " raised " + name) from stop


def _delegate(iterator, outer):
    """One step of `yield from` or `await`: whether `iterator` has given another value, which `outer` then yields."""
    error = outer._thrown
    if error is not None:
        outer._thrown = None
        return _delegate_thrown(iterator, outer, error)
    elif isinstance(iterator, _resumable):
        if iterator._advance(outer._sent):
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
    if isinstance(iterator, _resumable):
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
    if isinstance(iterator, _resumable):
        return iterator._result
    elif _defined_by_program(iterator, "__next__"):
        return outer._delegated
    else:
        return None
