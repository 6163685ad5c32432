"""Definitions whose form is fixed and whose expressions are random: decorators, generic code, variadic functions, linked
structures, iterators of their own, recursive generators, generators that are thrown into or closed."""

from generator.context import FUNCTION_BUDGET, Context
from generator.definitions import new_scope, result_value
from generator.literals import literal, random_scalar
from generator.shapes import FLOAT, INT, STR, Function, Parameter, Shape, Variable, list_of
from generator.statements import statement
from generator.values import leaf, make, small


def expression(c: Context, shape: Shape, *variables: Variable, depth: int = 2) -> str:
    """A value made of these variables alone, small enough to be stored."""
    function = Function("", [], shape)
    with c.setting(**new_scope(c, function, FUNCTION_BUDGET // 4, list(variables))):
        return result_value(c, function, depth)


def local(name: str, shape: Shape) -> Variable:
    return Variable(name, shape, False, False)


def write_decorated(c: Context) -> None:
    argument, result = random_scalar(c), random_scalar(c)
    decorator, name = c.new_module_name("{}_traced"), c.new_module_name()
    kind = f"Callable[[{argument.annotation()}], {result.annotation()}]"
    with_argument = c.chance(0.5)
    if with_argument:
        c.line(f"def {decorator}(times: int) -> Callable[[{kind}], {kind}]:")
        c.indentation += 1
    with c.indented(f"def {'decorate' if with_argument else decorator}(function: {kind}) -> {kind}:"):
        with c.indented(f"def wrapper(value: {argument.annotation()}) -> {result.annotation()}:"):
            c.line(f"print('call', {'times, ' if with_argument else ''}value)")
            c.line("result = function(value)")
            c.line(f"return {expression(c, result, local('result', result), local('value', argument))}")
        c.line("return wrapper")
    if with_argument:
        c.line("return decorate")
        c.indentation -= 1
    c.line("")
    c.line("")
    c.line(f"@{decorator}({c.integer(1, 9)})" if with_argument else f"@{decorator}")
    with c.indented(f"def {name}(value: {argument.annotation()}) -> {result.annotation()}:"):
        c.line(f"return {expression(c, result, local('value', argument))}")
    c.program.functions.append(Function(name, [Parameter("value", argument)], result, 30))


def write_variadic(c: Context) -> None:
    element, result = random_scalar(c), random_scalar(c)
    name = c.new_module_name("{}_all")
    keywords = c.chance(0.4)
    extra = ", **named: int" if keywords else ""
    kind = element.annotation()
    header = f"def {name}(first: {kind}, *rest: {kind}, scale: int = 3{extra}) -> {result.annotation()}:"
    with c.indented(header):
        c.line("items = list(rest)")
        if keywords:
            c.line("print(sorted(named.items()))")
        variables = [local("first", element), local("items", list_of(element)), local("scale", INT)]
        c.line(f"return {expression(c, result, *variables, depth=3)}")
    for _ in range(c.integer(1, 3)):
        arguments = [leaf(c, element) for _ in range(c.integer(1, 3))]
        if c.chance(0.4):
            arguments.append(f"*{literal(c, list_of(element))}")
        if c.chance(0.4):
            arguments.append(f"scale={c.integer(-3, 9)}")
        if keywords and c.chance(0.6):
            arguments.append(c.pick((f"extra={c.integer(0, 9)}", f"**{{'other': {c.integer(0, 9)}}}")))
        c.line(f"print({name}({', '.join(arguments)}))")


def write_generic(c: Context) -> None:
    name, function = c.new_module_name().title(), c.new_module_name("{}_choice")
    element = random_scalar(c)
    with c.indented(f"class {name}[T]:"):
        with c.indented("def __init__(self, start: T) -> None:"):
            c.line("self.items: list[T] = [start]")
        with c.indented(f"def push(self, item: T) -> '{name}[T]':"):
            c.line(f"self.items.{c.pick(('append(item)', 'insert(0, item)'))}")
            c.line("return self")
        with c.indented("def top(self, default: T) -> T:"):
            c.line(f"return self.items[{c.pick((-1, 0, 1))}] if len(self.items) > {c.integer(1, 2)} else default")
        with c.indented("def mapped[U](self, change: Callable[[T], U]) -> list[U]:"):
            c.line("return [change(item) for item in self.items]")
    c.line("")
    c.line("")
    with c.indented(f"def {function}[T](flag: bool, first: T, second: T) -> T:"):
        c.line("return first if flag else second")
    c.line("")
    for shape in (element, random_scalar(c)):
        values = [literal(c, shape) for _ in range(4)]
        change = expression(c, random_scalar(c), local("item", shape))
        c.line(f"print({name}({values[0]}).push({values[1]}).push({values[2]}).mapped(lambda item: {change}))")
        flag = c.pick(("True", "False"))
        c.line(f"print({name}({values[3]}).top({values[0]}), {function}({flag}, {values[1]}, {values[2]}))")


def write_linked(c: Context) -> None:
    name = c.new_module_name().title()
    item, result = random_scalar(c), random_scalar(c)
    with c.indented(f"class {name}:"):
        with c.indented(f"def __init__(self, item: {item.annotation()}, rest: '{name} | None' = None) -> None:"):
            c.line("self.item = item")
            c.line("self.rest = rest")
        with c.indented(f"def fold(self) -> {result.annotation()}:"):
            with c.indented("if self.rest is None:"):
                c.line(f"return {expression(c, result, local('self.item', item))}")
            c.line("below = self.rest.fold()")
            c.line(f"return {expression(c, result, local('below', result), local('self.item', item))}")
        with c.indented(f"def __iter__(self) -> Iterator[{item.annotation()}]:"):
            c.line("yield self.item")
            with c.indented("if self.rest is not None:"):
                c.line("yield from self.rest")
    values = [literal(c, item) for _ in range(c.integer(1, 4))]
    chain = "None"
    for value in values:
        chain = f"{name}({value}, {chain})"
    variable = c.new_module_name("{}_chain")
    c.line("")
    c.line("")
    c.line(f"{variable} = {chain}")
    c.line(f"print({variable}.fold(), list({variable}), max({variable}), {values[0]} in {variable})")
    c.line(f"{variable}.rest = {name}({values[0]})")
    c.line(f"print([{expression(c, random_scalar(c), local('item', item))} for item in {variable}])")


def write_iterator(c: Context) -> None:
    name, item = c.new_module_name().title(), random_scalar(c)
    with c.indented(f"class {name}:"):
        with c.indented("def __init__(self, stop: int) -> None:"):
            c.line("self.place = 0")
            c.line("self.stop = stop")
        with c.indented(f"def __iter__(self) -> '{name}':"):
            c.line("return self")
        with c.indented(f"def __next__(self) -> {item.annotation()}:"):
            with c.indented("if self.place >= self.stop:"):
                c.line("raise StopIteration")
            c.line(f"self.place += {c.pick((1, 1, 2))}")
            c.line(f"return {expression(c, item, local('self.place', INT), local('self.stop', INT))}")
    c.line("")
    c.line("")
    stop = c.integer(0, 6)
    c.line(c.pick((f"print(list({name}({stop})), next({name}({stop}), None))", f"print(*{name}({stop}), sep='; ')",
                   f"print(dict(enumerate({name}({stop}))))", f"print(list(zip({name}({stop}), {name}({stop + 1}))))",
                   f"print(sorted({name}({stop}), reverse=True))",
                   f"first, *others = {name}({stop + 1}); print(first, others)")))


def write_tree(c: Context) -> None:
    """A recursive generator over nested tuples of known depth."""
    name, item = c.new_module_name("{}_walk"), random_scalar(c)
    with c.indented(f"def {name}(depth: int, value: {item.annotation()}) -> Iterator[{item.annotation()}]:"):
        c.line("yield value")
        with c.indented("if depth > 0:"):
            changed = expression(c, item, local("value", item), local("depth", INT))
            c.line(f"yield from {name}(depth - 1, {changed})")
            if c.chance(0.5):
                with c.indented(f"for inner in {name}(depth - 2, value):"):
                    c.line(f"yield {expression(c, item, local('inner', item), local('value', item), depth=1)}")
    c.line("")
    c.line("")
    c.line(f"print(list({name}({c.integer(0, 4)}, {literal(c, item)})))")


def write_thrown(c: Context) -> None:
    """A generator that handles what is thrown into it, and is closed."""
    name, item = c.new_module_name("{}_listener"), random_scalar(c)
    kind = item.annotation()
    with c.indented(f"def {name}(value: {kind}) -> Generator[{kind}, {kind} | None, str]:"):
        with c.indented("while True:"):
            with c.indented("try:"):
                c.line("received = yield value")
            with c.indented("except ValueError as error:"):
                c.line("print('thrown', error)")
                c.line("return 'ended'")
            with c.indented("if received is not None:"):
                c.line(f"value = {expression(c, item, local('received', item), local('value', item))}")
    stream = c.new_module_name("{}_stream")
    c.line("")
    c.line("")
    c.line(f"{stream} = {name}({literal(c, item)})")
    c.line(f"print(next({stream}), {stream}.send({literal(c, item)}), next({stream}))")
    if c.chance(0.5):
        c.line(f"{stream}.close()")
        c.line(f"print(next({stream}, 'closed'))")
        return
    with c.indented("try:"):
        c.line(f"{stream}.throw({c.pick(('ValueError', 'KeyError', 'ValueError'))}({literal(c, STR)}))")
    with c.indented("except StopIteration as stopped:"):
        c.line("print('value', stopped.value)")
    with c.indented("except KeyError as error:"):
        c.line("print(repr(error))")


def write_reflected(c: Context) -> None:
    """Operators between objects and numbers, either way round, in place, and those that decline."""
    name = c.new_module_name().title()
    operator, symbol = c.pick((("add", "+"), ("sub", "-"), ("mul", "*"), ("floordiv", "//"), ("pow", "**"), ("and", "&"),
                               ("lshift", "<<")))
    with c.indented(f"class {name}:"):
        with c.indented("def __init__(self, amount: int) -> None:"):
            c.line("self.amount = clip(amount)")
        with c.indented("def __repr__(self) -> str:"):
            c.line(f"return f'{name}<{{self.amount}}>'")
        for prefix in ("", "r", "i"):
            amounts = [local("self.amount", INT), local("amount", INT)]
            with c.indented(f"def __{prefix}{operator}__(self, other: '{name} | int') -> '{name}':"):
                with c.indented(f"if not isinstance(other, ({name}, int)):"):
                    c.line("return NotImplemented")
                c.line(f"amount = other.amount if isinstance(other, {name}) else other")
                c.line(f"return {name}({expression(c, INT, *amounts)})")
        with c.indented("def __lt__(self, other: object) -> bool:"):
            c.line(f"return self.amount < other.amount if isinstance(other, {name}) else NotImplemented")
    variable = c.new_module_name("{}_sum")
    c.line("")
    c.line("")
    c.line(f"{variable} = {name}({c.integer(-9, 99)})")
    number = c.integer(0, 9)
    c.line(f"print({variable} {symbol} {number}, {number} {symbol} {variable}, {variable} {symbol} {variable})")
    c.line(f"{variable} {symbol}= {c.integer(1, 9)}")
    c.line(f"print({variable}, {variable} < {name}(3), {variable} > {name}(4), sorted([{name}(3), {variable}, {name}(-2)]))")


TEMPLATES = (write_decorated, write_variadic, write_generic, write_linked, write_iterator, write_tree, write_thrown,
             write_reflected)


@statement(1)
def shown_in_format(c: Context, depth: int) -> bool:
    value, name = make(c, FLOAT, 2), c.new_name(FLOAT)
    c.line(f"{name} = {small(c, FLOAT, value)}")
    fixed, letter, places = c.integer(0, 12), c.pick("eEgG"), c.integer(-3, 4)
    c.line(f"print(f'{{{name}:.{fixed}f}}', f'{{{name}:{letter}}}', {name}, -{name}, round({name}, {places}))")
    c.variables.append(Variable(name, FLOAT, is_global=c.at_module))
    return True
