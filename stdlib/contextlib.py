"""contextlib: context managers made of generators, and some that are often needed.

A manager made of a generator is entered and left by `with`, so its generator comes to its end: it is no generator that
somebody may drop (sema/Ownership.cpp).
"""

import sys


class _FunctionLike:
    """What stands for a function: as a class attribute it is a method."""

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        else:
            return _bind(self, instance)

    @property
    def __name__(self):
        return self.__wrapped__.__name__

    @property
    def __qualname__(self):
        return self.__wrapped__.__qualname__

    @property
    def __doc__(self):
        return self.__wrapped__.__doc__


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None


class ContextDecorator:
    """A manager that may decorate functions: each call runs under a new one."""

    def _recreate_cm(self):
        return self

    def __call__(self, function):
        return _Decorated(self, function)


class _Decorated[Manager, Function](_FunctionLike):
    _manager: Manager
    __wrapped__: Function

    def __init__(self, manager: Manager, function: Function):
        self._manager = manager
        self.__wrapped__ = function

    def __call__(self, *args, **keywords):
        with self._manager._recreate_cm():
            return self.__wrapped__(*args, **keywords)


def contextmanager(function, /):
    return _ManagerFactory(function)


class _ManagerFactory[Function](_FunctionLike):
    __wrapped__: Function

    def __init__(self, function: Function):
        self.__wrapped__ = function

    def __call__(self, *args, **keywords):
        return _GeneratorContextManager(self.__wrapped__(*args, **keywords), self.__wrapped__, args, keywords)


class _GeneratorContextManager[Frame, Function, Given, Keywords]:
    _frame: Frame
    _function: Function
    _args: Given
    _keywords: Keywords
    _is_used: bool

    def __init__(self, frame: Frame, function: Function, args: Given, keywords: Keywords):
        self._frame = frame
        self._is_used = False
        self._function = function
        self._args = args
        self._keywords = keywords

    def _recreate_cm(self):
        return _GeneratorContextManager(
            self._function(*self._args, **self._keywords), self._function, self._args, self._keywords
        )

    def __call__(self, function):
        return _Decorated(self, function)

    def __enter__(self):
        if self._is_used:
            # What it is made anew from is gone then.
            raise AttributeError("'_GeneratorContextManager' object has no attribute 'args'")
        self._is_used = True
        if self._frame._advance(None):
            return self._frame._yielded
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, error, traceback):
        frame = self._frame
        if error is None:
            if frame._advance(None):
                frame.close()
                raise RuntimeError("generator didn't stop")
            return False
        else:
            trace = error.__traceback__
            try:
                goes_on = frame._throw(error)
            except StopIteration as stop:
                return stop is not error
            except RuntimeError as failure:
                if failure is error:
                    error.__traceback__ = trace
                    return False
                if isinstance(error, StopIteration) and failure.__cause__ is error:
                    error.__traceback__ = trace
                    return False
                raise
            except BaseException as failure:
                if failure is not error:
                    raise
                # That it has been through the generator, the traceback does not tell.
                error.__traceback__ = trace
                return False
            if goes_on:
                frame.close()
                raise RuntimeError("generator didn't stop after throw()")
            return True


def asynccontextmanager(function, /):
    return _AsyncManagerFactory(function)


class _AsyncManagerFactory[Function](_FunctionLike):
    __wrapped__: Function

    def __init__(self, function: Function):
        self.__wrapped__ = function

    def __call__(self, *args, **keywords):
        return _AsyncGeneratorContextManager(self.__wrapped__(*args, **keywords))


class _AsyncGeneratorContextManager[Frame]:
    _frame: Frame
    _is_used: bool

    def __init__(self, frame: Frame):
        self._frame = frame
        self._is_used = False

    async def __aenter__(self):
        if self._is_used:
            raise AttributeError("'_AsyncGeneratorContextManager' object has no attribute 'args'")
        self._is_used = True
        try:
            return await self._frame.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, error, traceback):
        frame = self._frame
        if error is None:
            try:
                await frame.__anext__()
            except StopAsyncIteration:
                return False
            await frame.aclose()
            raise RuntimeError("generator didn't stop")
        else:
            trace = error.__traceback__
            try:
                await frame.athrow(error)
            except StopAsyncIteration as stop:
                return stop is not error
            except RuntimeError as failure:
                if failure is error:
                    error.__traceback__ = trace
                    return False
                if isinstance(error, (StopIteration, StopAsyncIteration)) and failure.__cause__ is error:
                    error.__traceback__ = trace
                    return False
                raise
            except BaseException as failure:
                if failure is not error:
                    raise
                # That it has been through the generator, the traceback does not tell.
                error.__traceback__ = trace
                return False
            await frame.aclose()
            raise RuntimeError("generator didn't stop after athrow()")


class closing[Source]:
    _source: Source

    def __init__(self, thing: Source):
        self._source = thing

    def __enter__(self):
        return self._source

    def __exit__(self, kind, error, traceback):
        self._source.close()
        return None


class aclosing[Source]:
    _source: Source

    def __init__(self, thing: Source):
        self._source = thing

    async def __aenter__(self):
        return self._source

    async def __aexit__(self, kind, error, traceback):
        await self._source.aclose()
        return None


class nullcontext[Result]:
    enter_result: Result

    def __init__(self, enter_result: Result = None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, kind, error, traceback):
        return None

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, kind, error, traceback):
        return None


class redirect_stdout[Target]:
    """`sys.stdout` is another stream within; one manager may be entered again and again."""

    _target: Target

    def __init__(self, new_target: Target):
        self._target = new_target
        self._before = []

    def __enter__(self):
        self._before.append(sys.stdout)
        sys.stdout = self._target
        return self._target

    def __exit__(self, kind, error, traceback):
        sys.stdout = self._before.pop()


class redirect_stderr[Target]:
    _target: Target

    def __init__(self, new_target: Target):
        self._target = new_target
        self._before = []

    def __enter__(self):
        self._before.append(sys.stderr)
        sys.stderr = self._target
        return self._target

    def __exit__(self, kind, error, traceback):
        sys.stderr = self._before.pop()


class suppress[Classes]:
    _classes: Classes

    def __init__(self, *exceptions):
        self._classes = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, error, traceback):
        if kind is None:
            return False
        else:
            for each in self._classes:
                if isinstance(error, each):
                    return True
            if isinstance(error, BaseExceptionGroup):
                _, rest = error.split(self._classes)
                if rest is None:
                    return True
                raise rest
            return False


class ExitStack[Callback]:
    """Managers and functions that are left or called in the reverse order."""

    _callbacks: list[Callback]

    def __init__(self):
        self._callbacks = list[Callback]()

    def enter_context(self, manager, /):
        result = manager.__enter__()
        self._callbacks.append(_ExitOf(manager))
        return result

    def push(self, exit, /):
        if hasattr(exit, "__exit__"):
            self._callbacks.append(_ExitOf(exit))
        else:
            self._callbacks.append(_ExitFunction(exit))
        return exit

    def callback(self, function, /, *args, **keywords):
        self._callbacks.append(_ExitCall(function, args, keywords))
        return function

    def pop_all(self):
        other = ExitStack()
        other._callbacks = self._callbacks
        self._callbacks = list[Callback]()
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        pending = error
        handled = sys.exception()
        was_raised = False
        while len(self._callbacks) > 0:
            callback = self._callbacks.pop()
            try:
                if callback._leave(pending):
                    pending = None
                    was_raised = False
            except BaseException as failure:
                _chain_after(failure, pending, handled)
                pending = failure
                was_raised = True
        if was_raised and pending is not None:
            _raise_as_chained(pending)
        return error is not None and pending is None


def _chain_after(failure, before, handled):
    """Makes the chain of contexts of what an exit raised the one that nested `with` statements would leave: it ends in
    what was raised before, and not in what the whole stack is left with."""
    end = failure
    context = end.__context__
    while context is not None:
        if context is before:
            return
        if context is handled:
            end.__context__ = before
            return
        end = context
        context = end.__context__


def _raise_as_chained(error):
    """A raise that leaves the context as it is."""
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise


class _ExitOf[Manager]:
    _manager: Manager

    def __init__(self, manager: Manager):
        self._manager = manager

    def _leave(self, error):
        if error is None:
            return self._manager.__exit__(None, None, None)
        else:
            return self._manager.__exit__(error.__class__, error, None)


class _ExitFunction[Function]:
    _function: Function

    def __init__(self, function: Function):
        self._function = function

    def _leave(self, error):
        if error is None:
            return self._function(None, None, None)
        else:
            return self._function(error.__class__, error, None)


class _ExitCall[Function, Given, Keywords]:
    _function: Function
    _args: Given
    _keywords: Keywords

    def __init__(self, function: Function, args: Given, keywords: Keywords):
        self._function = function
        self._args = args
        self._keywords = keywords

    def _leave(self, error):
        self._function(*self._args, **self._keywords)
        return False
