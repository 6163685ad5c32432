"""Functions, closures and generators."""

from generator.context import FUNCTION_BUDGET, Context
from generator.literals import literal, random_scalar, random_shape
from generator.shapes import INT, STR, Function, Parameter, Shape, Variable, function_of, optional, shows_alike
from generator.statements import statement, write_statements
from generator.values import call, make, may_call, small

CONTAINERS = ("list", "dict", "set")


def random_parameters(c: Context, most: int) -> list[Parameter]:
    parameters: list[Parameter] = []
    with_defaults = keyword_only = False
    for _ in range(c.integer(0, most)):
        name = c.new_name()
        if name in [entry.name for entry in parameters]:
            continue
        shape = function_of(INT, INT) if c.chance(0.06) else random_shape(c, 1)
        plain = shape.kind not in (*CONTAINERS, "object", "function")
        with_defaults = plain and (with_defaults or c.chance(0.25))
        if not plain and any(entry.default for entry in parameters):
            shape, with_defaults = random_scalar(c), True
        keyword_only = keyword_only or (with_defaults and c.chance(0.15))
        parameters.append(Parameter(name, shape, literal(c, shape) if with_defaults else None, keyword_only))
    return parameters


def signature(parameters: list[Parameter]) -> str:
    parts = []
    for index, entry in enumerate(parameters):
        if entry.keyword_only and not (index and parameters[index - 1].keyword_only):
            parts.append("*")
        default = f" = {entry.default}" if entry.default is not None else ""
        parts.append(f"{entry.name}: {entry.shape.annotation()}{default}")
    return ", ".join(parts)


def as_variables(parameters: list[Parameter]) -> list[Variable]:
    """A callee leaves the containers it is given alone: its caller may be iterating over them."""
    return [Variable(entry.name, entry.shape, entry.shape.kind not in (*CONTAINERS, "function"), False)
            for entry in parameters]


def module_variables(c: Context, writable: bool) -> list[Variable]:
    return [Variable(entry.name, entry.shape, writable, False, True) for entry in c.program.globals]


def new_scope(c: Context, function: Function, budget: int, variables: list[Variable]) -> dict[str, object]:
    return {"variables": variables, "local_functions": [], "captured": set(), "budget": budget, "cost": 1, "repeats": 1,
            "risky": function.raises, "pure": False, "in_loop": False, "function": function, "is_generator": False,
            "own_names": {entry.name: entry.shape for entry in variables}, "nesting": 0, "block_depth": 0,
            "at_module": False}


def result_value(c: Context, function: Function, depth: int = 2) -> str:
    return small(c, function.result, make(c, function.result, depth))


def write_body(c: Context, function: Function, size: int, depth: int) -> None:
    write_statements(c, size, depth)
    if c.chance(0.25):
        with c.indented(f"if {make(c, Shape('bool'), 2)}:"):
            c.line(f"return {result_value(c, function)}")
    c.line(f"return {result_value(c, function, 3)}")


def write_function(c: Context) -> None:
    function = Function(c.new_module_name("{}"), random_parameters(c, 3), random_shape(c, 1), raises=c.chance(0.3),
                        effects=bool(c.program.globals) and c.chance(0.25))
    recursive = c.chance(0.2)
    header = signature(function.parameters)
    if recursive:
        depth_name = "level"
        header = f"{depth_name}: int" + (", " + header if header else "")
    with c.indented(f"def {function.name}({header}) -> {function.result.annotation()}:"):
        variables = as_variables(function.parameters) + module_variables(c, function.effects)
        with c.setting(**new_scope(c, function, FUNCTION_BUDGET // (16 if recursive else 1), variables)):
            if function.effects:
                c.line(f"global {', '.join(entry.name for entry in c.program.globals)}")
            if recursive:
                write_recursion(c, function)
            else:
                write_body(c, function, c.integer(1, 3), 2)
            function.cost = c.cost * (16 if recursive else 1)
    if recursive:
        function.parameters.insert(0, Parameter("level", Shape("level")))
    c.line("")
    c.program.functions.append(function)


def write_recursion(c: Context, function: Function) -> None:
    """The first parameter counts down; at most two calls of itself a level."""
    with c.indented("if level <= 0:"):
        c.line(f"return {result_value(c, function)}")
    write_statements(c, c.integer(0, 2), 1)
    for _ in range(c.integer(1, 2)):
        arguments = ["level - 1"]
        arguments += [f"{entry.name}={make(c, entry.shape, 1)}" if entry.keyword_only else make(c, entry.shape, 1)
                      for entry in function.parameters]
        value = f"{function.name}({', '.join(arguments)})"
        variable = c.declare(function.result)
        c.line(f"{variable.name} = {value}")
    c.line(f"return {result_value(c, function, 3)}")


@statement(4)
def closure(c: Context, depth: int) -> bool:
    """A function inside, which reads and rebinds variables of the one around it."""
    if depth <= 0 or c.repeats > 6 or c.pure or c.indentation > 3:
        return False
    raises = c.risky and c.chance(0.3)
    function = Function(c.new_name() + "_inner", random_parameters(c, 2), random_scalar(c), raises=raises)
    if function.name in c.own_names:
        return False
    c.own_names[function.name] = Shape("closure")
    rebound = [entry for entry in c.variables if entry.assignable and entry.shape.kind in ("int", "str", "float")
               and not entry.narrowed][:2] if c.chance(0.6) else []
    grown = [entry for entry in c.variables if entry.assignable and entry.shape.kind in ("list", "dict")][:1]
    for entry in grown:
        entry.direct = False
    with c.indented(f"def {function.name}({signature(function.parameters)}) -> {function.result.annotation()}:"):
        outer = [Variable(entry.name, entry.shape, entry in rebound or entry in grown, False, entry.is_global)
                 for entry in c.variables if not entry.narrowed]
        for word in ("global", "nonlocal"):
            names = [entry.name for entry in rebound if entry.is_global == (word == "global")]
            if names:
                c.line(f"{word} {', '.join(names)}")
        growing = {entry.name for entry in grown}
        inner = new_scope(c, function, FUNCTION_BUDGET // 4, as_variables(function.parameters) + outer)
        outer_captured = c.captured
        with c.setting(**inner):
            for entry in c.variables:
                if entry.name in growing:
                    entry.assignable = False
                    c.line(grow(c, entry))
            write_body(c, function, c.integer(0, 2), 1)
            function.cost = c.cost
        outer_captured.update(entry.name for entry in outer)
    function.effects = True
    c.local_functions.append(function)
    if c.chance(0.7) and may_call(c, function):
        shown = call(c, function, 1)
        c.line(f"print({shown}, {', '.join(entry.name for entry in rebound if shows_alike(entry.shape)) or '0'})")
    return True


def grow(c: Context, entry: Variable) -> str:
    if entry.shape.kind == "list":
        return f"{entry.name}.append({small(c, entry.shape.part, make(c, entry.shape.part, 1))})"
    key, value = entry.shape.parts
    return f"{entry.name}[{make(c, key, 1)}] = {small(c, value, make(c, value, 1))}"


def write_generator(c: Context) -> None:
    item = random_scalar(c) if c.chance(0.7) else random_shape(c, 1)
    function = Function(c.new_module_name("{}_stream"), random_parameters(c, 2), item, raises=c.chance(0.2),
                        sent=c.pick((INT, STR)) if c.chance(0.35) else None)
    back = random_scalar(c) if c.chance(0.5) else None
    annotation = f"Iterator[{item.annotation()}]"
    if function.sent or back:
        sent = optional(function.sent).annotation() if function.sent else "None"
        annotation = f"Generator[{item.annotation()}, {sent}, {back.annotation() if back else 'None'}]"
    with c.indented(f"def {function.name}({signature(function.parameters)}) -> {annotation}:"):
        variables = as_variables(function.parameters) + module_variables(c, False)
        with c.setting(**new_scope(c, function, FUNCTION_BUDGET, variables), sent=function.sent):
            c.is_generator = True
            write_statements(c, c.integer(0, 2), 1)
            write_yields(c, function)
            if c.chance(0.5):
                write_yield(c, function)
            if back:
                c.line(f"return {small(c, back, make(c, back, 2))}")
            function.cost = c.cost
    c.line("")
    c.program.generators.append(function)


def write_yield(c: Context, function: Function) -> None:
    value = result_value(c, function)
    if function.sent and c.chance(0.7):
        received = c.declare(optional(function.sent), assignable=False)
        c.line(f"{received.name} = yield {value}")
    else:
        c.line(f"yield {value}")


def write_yields(c: Context, function: Function) -> None:
    form = c.integer(0, 3)
    inner = [entry for entry in c.program.generators
             if entry.result == function.result and may_call(c, entry) and not entry.sent]
    if inner and not function.sent and c.chance(0.5):
        c.line(f"yield from {call(c, c.pick(inner), 1)}")
    elif form == 0:
        write_yield(c, function)
        write_statements(c, 1, 1)
        write_yield(c, function)
    else:
        index = Variable(c.new_name(INT), INT, False)
        with c.block(), c.indented(f"for {index.name} in range({c.integer(1, 4)}):"), c.repeated(4):
            c.variables.append(index)
            write_statements(c, c.integer(0, 1), 1)
            write_yield(c, function)
            write_statements(c, c.integer(0, 1), 1)
            if c.chance(0.3):
                with c.indented(f"if {make(c, Shape('bool'), 1)}:"):
                    write_yield(c, function)


@statement(3)
def drive_generator(c: Context, depth: int) -> bool:
    candidates = [entry for entry in c.program.generators if may_call(c, entry)]
    if not candidates or depth <= 0 or c.repeats > 30:
        return False
    function = c.pick(candidates)
    source = call(c, function, 1)
    form = c.integer(0, 3)
    if form == 0:
        item = Variable(c.new_name(function.result), function.result, False)
        with c.block():
            c.variables.append(item)
            with c.indented(f"for {item.name} in {source}:"), c.repeated(6), c.setting(in_loop=True):
                write_statements(c, c.integer(1, 3), depth - 1)
                if c.chance(0.2):
                    c.line("break")
        return True
    stream = c.new_name(Shape("generator"))
    c.own_names[stream] = Shape("generator")
    c.line(f"{stream} = {source}")
    shown = shows_alike(function.result)
    if form == 1:
        step = f"next({stream})"
        sending = f"{stream}.send({make(c, function.sent, 1)})" if function.sent else step
        with c.indented("try:"):
            c.line(f"print({step})" if shown else step)
            for _ in range(c.integer(1, 3)):
                c.line(f"print({sending})" if shown else sending)
        with c.indented("except StopIteration as stopped:"):
            c.line("print('stopped', stopped.value)")
        if function.raises:
            with c.indented("except Exception as other:"):
                c.line("print(repr(other))")
        return True
    if not shown:
        c.line(f"print(sum(1 for _ in {stream}))")
    elif form == 2:
        c.line(f"print(next({stream}, None), list({stream}))")
    else:
        c.line(f"print(*{stream}, sep=' | ')")
    return True


@statement(2)
def return_early(c: Context, depth: int) -> bool:
    if c.function is None or c.is_generator or c.function.result.kind in ("function",) or c.indentation < 1:
        return False
    with c.indented(f"if {make(c, Shape('bool'), 2)}:"):
        c.line(f"return {result_value(c, c.function, 1)}")
    return True


