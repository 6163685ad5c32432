"""Generator expressions that are no generators of their own: with one `for`, or one in another."""


@registered("Generator")
class generator[Source, PassOn, Condition, Element]:
    """A generator expression with one `for`: pulls from its source what the condition admits."""

    _source: Source
    _pass_on: PassOn
    _condition: Condition
    _element: Element
    # An exception has left it.
    _ended: bool

    @inline
    def __init__(self, source: Source, pass_on: PassOn, condition: Condition, element: Element):
        self._source = source
        self._pass_on = pass_on
        self._condition = condition
        self._element = element
        self._ended = False

    @inline
    def __iter__(self):
        return self

    @inline
    def __next__(self):
        if self._ended:
            raise StopIteration
        while True:
            try:
                value = self._source.__next__()
            except StopIteration:
                raise
            except BaseException:
                self._ended = True
                pass_on = self._pass_on
                return pass_on(_raise_again)
            condition = self._condition
            try:
                if condition is None:
                    element = self._element
                    return element(value)
                elif condition(value):
                    element = self._element
                    return element(value)
            except StopIteration as stop:
                self._ended = True
                raise RuntimeError("generator raised StopIteration") from stop
            except BaseException:
                self._ended = True
                raise


def _raise_again():
    raise


@inline
def _generator_expression(source, element, pass_on, condition=None):
    return generator(source, pass_on, condition, element)


@shown_as("generator")
@registered("Generator")
class _flattened[Outer, Inner]:
    _outer: Outer
    _inner: Inner | None
    _ended: bool

    @inline
    def __init__(self, outer: Outer):
        self._outer = outer
        self._inner = None
        self._ended = False

    @inline
    def __iter__(self):
        return self

    def __next__(self):
        if self._ended:
            raise StopIteration
        while True:
            inner = self._inner
            if inner is None:
                self._inner = self._outer.__next__()
            else:
                try:
                    return inner.__next__()
                except StopIteration:
                    self._inner = None
                except BaseException:
                    self._ended = True
                    raise


@inline
def _flatten_generators(outer):
    return _flattened(outer)
