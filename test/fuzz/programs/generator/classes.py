"""Classes: hierarchies with overridden methods, properties and special methods, and dataclasses."""

from generator.context import METHOD_BUDGET, Context
from generator.definitions import as_variables, new_scope, random_parameters, signature, write_body
from generator.literals import literal, random_scalar, random_shape
from generator.shapes import (BOOL, FLOAT, INT, SCALARS, STR, Class, Function, Parameter, Shape, Variable, is_ordered, list_of,
                              shows_alike)
from generator.statements import write_statements
from generator.values import make, small

ONLY_FIELDS = {"method_limit": -1, "operators_allowed": False}


def write_class(c: Context) -> None:
    bases = [entry for entry in c.program.classes if not entry.is_dataclass]
    base = c.pick(bases) if bases and c.chance(0.5) else None
    if base is None and c.chance(0.4):
        write_dataclass(c)
    else:
        write_plain_class(c, base)
    c.open_class = ""
    c.line("")


def field_shape(c: Context) -> Shape:
    """One whose values `repr` may show."""
    shape = list_of(random_scalar(c)) if c.chance(0.2) else random_shape(c, 1)
    return shape if shows_alike(shape) else INT


def random_fields(c: Context, taken: list[str]) -> list[Parameter]:
    fields = []
    for _ in range(c.integer(1, 3)):
        name = c.new_name()
        if name not in taken and name not in [entry.name for entry in fields]:
            fields.append(Parameter(name, field_shape(c)))
    return fields


def write_dataclass(c: Context) -> None:
    entry = Class(c.new_module_name("{}").title(), is_dataclass=True)
    frozen, order = c.chance(0.3), c.chance(0.3)
    fields = random_fields(c, [])
    if order:
        fields = [field for field in fields if is_ordered(field.shape)] or [Parameter("rank", INT)]
    options = [text for text, chosen in (("frozen=True", frozen), ("order=True", order)) if chosen]
    c.line(f"@dataclass({', '.join(options)})" if options else "@dataclass")
    with c.indented(f"class {entry.name}:"):
        for index, field in enumerate(fields):
            if index and (fields[index - 1].default is not None or c.chance(0.4)):
                field.default = "yes"
            if field.default is None:
                c.line(f"{field.name}: {field.shape.annotation()}")
            elif field.shape.kind in ("list", "dict", "set", "object"):
                factory = f"lambda: {literal(c, field.shape)}"
                c.line(f"{field.name}: {field.shape.annotation()} = field(default_factory={factory})")
            else:
                c.line(f"{field.name}: {field.shape.annotation()} = {literal(c, field.shape)}")
        entry.fields, entry.frozen = fields, frozen
        c.program.classes.append(entry)
        c.open_class = entry.name
        write_methods(c, entry)
        if c.chance(0.3):
            write_property(c, entry)


def write_plain_class(c: Context, base: Class | None) -> None:
    entry = Class(c.new_module_name("{}").title(), base)
    if base is not None:
        entry.methods, entry.properties = dict(base.methods), dict(base.properties)
        entry.operators, entry.counters = dict(base.operators), list(base.counters)
        entry.is_manager = base.is_manager
    with c.indented(f"class {entry.name}({base.name}):" if base else f"class {entry.name}:"):
        if c.chance(0.3):
            entry.counters = [*entry.counters, name := c.new_module_name("{}_count")]
            c.line(f"{name} = {c.integer(0, 9)}")
        write_constructor(c, entry)
        c.program.classes.append(entry)
        c.open_class = entry.name
        if base is None or c.chance(0.4):
            write_repr(c, entry)
        write_special_methods(c, entry)
        if c.chance(0.5):
            write_property(c, entry)
        write_methods(c, entry)


def write_constructor(c: Context, entry: Class) -> None:
    inherited = [Parameter(field.name, field.shape, field.default) for field in entry.base.fields] if entry.base else []
    own = random_fields(c, [field.name for field in inherited])
    if any(field.default for field in inherited):
        own = [Parameter(field.name, field.shape) for field in own if field.shape in SCALARS]
        for field in own:
            field.default = literal(c, field.shape)
    elif own and own[-1].shape.kind in ("int", "str", "float", "bool", "tuple") and c.chance(0.3):
        own[-1].default = literal(c, own[-1].shape)
    entry.fields = inherited + own
    with c.indented(f"def __init__(self, {signature(entry.fields)}) -> None:"):
        if entry.base:
            c.line(f"super().__init__({', '.join(field.name for field in inherited)})")
        for field in own:
            value = small(c, field.shape, field.name) if field.shape in (INT, STR) else field.name
            c.line(f"self.{field.name}: {field.shape.annotation()} = {value}" if c.chance(0.4) or
                   field.shape.kind in ("optional", "union") else f"self.{field.name} = {value}")
        if entry.counters and c.chance(0.6):
            c.line(f"{entry.name}.{entry.counters[-1]} += 1")


def write_repr(c: Context, entry: Class) -> None:
    shown = [field for field in entry.fields if field.shape.kind not in ("set", "function")][:3]
    inside = ", ".join(f"{{self.{field.name}{c.pick(('', '!r', '!s'))}}}" for field in shown)
    with c.indented("def __repr__(self) -> str:"):
        c.line(f'return f"{c.pick(("{type(self).__name__}", entry.name))}({inside})"')


def in_method(c: Context, entry: Class, function: Function, *others: Variable, **settings: object):
    """The scope of a method: `self`, its parameters and others, and no method that could call back."""
    variables = [Variable("self", entry.shape, False), *as_variables(function.parameters), *others]
    scope = new_scope(c, function, METHOD_BUDGET, variables)
    return c.setting(**{**scope, "method_limit": function.order, **settings})


def write_property(c: Context, entry: Class) -> None:
    shape = random_scalar(c)
    name = c.new_module_name("{}_view")
    getter = Function(name, [], shape)
    c.line("@property")
    with c.indented(f"def {name}(self) -> {shape.annotation()}:"), in_method(c, entry, getter, **ONLY_FIELDS):
        c.line(f"return {small(c, shape, make(c, shape, 2))}")
    entry.properties[name] = shape
    same = [field for field in entry.fields if field.shape == shape]
    if same and not entry.frozen and c.chance(0.4):
        c.line(f"@{name}.setter")
        with c.indented(f"def {name}(self, value: {shape.annotation()}) -> None:"):
            c.line(f"self.{same[0].name} = {small(c, shape, 'value')}")


def write_methods(c: Context, entry: Class) -> None:
    """New methods, and new bodies for inherited ones."""
    for inherited in list(entry.base.methods.values()) if entry.base else []:
        if c.chance(0.5):
            write_method(c, entry, inherited, overrides=True)
    for _ in range(c.integer(0, 2)):
        c.program.method_order += 1
        name = c.new_module_name(c.pick(("get_{}", "{}_of", "with_{}")))
        method = Function(name, random_parameters(c, 2), random_shape(c, 1), METHOD_BUDGET, c.chance(0.15),
                          order=c.program.method_order)
        write_method(c, entry, method, overrides=False)
        entry.methods[name] = method


def write_method(c: Context, entry: Class, method: Function, overrides: bool) -> None:
    parameters = signature(method.parameters)
    static = not overrides and c.chance(0.1)
    if static:
        c.line("@staticmethod")
    first = ", ".join(part for part in ("" if static else "self", parameters) if part)
    with c.indented(f"def {method.name}({first}) -> {method.result.annotation()}:"):
        with in_method(c, entry, method):
            if static:
                c.variables = c.variables[1:]
            if overrides and c.chance(0.5):
                arguments = ", ".join(f"{part.name}={part.name}" if part.keyword_only else part.name
                                      for part in method.parameters)
                variable = c.declare(method.result)
                c.line(f"{variable.name} = super().{method.name}({arguments})")
            write_body(c, method, c.integer(0, 2), 1)
    if static:
        method.order = -2  # has no `self` to call anything on, and overriding it would change how it is called
        del_static(entry, method)


def del_static(entry: Class, method: Function) -> None:
    """Static methods are not overridden: an override would take `self`."""
    entry.methods.pop(method.name, None)


def special(c: Context, entry: Class, name: str, parameters: str, result: Shape, *others: Variable) -> None:
    """A special method whose value is an expression of the fields."""
    parts = ", ".join(part for part in ("self", parameters) if part)
    with c.indented(f"def {name}({parts}) -> {result.annotation()}:"):
        with in_method(c, entry, Function(name, [], result), *others, **ONLY_FIELDS):
            if c.chance(0.2):
                write_statements(c, 1, 1)
            value = small(c, result, make(c, result, 2))
            c.line(f"return {value} % 7" if name == "__len__" else f"return {value}")
    entry.operators[name] = result


def write_special_methods(c: Context, entry: Class) -> None:
    scalars = [field for field in entry.fields if field.shape in (INT, STR, FLOAT, BOOL)]
    key = f"(self.{scalars[0].name},)" if scalars else None
    if key and c.chance(0.4):
        write_comparison(c, entry, key)
    if c.chance(0.3):
        special(c, entry, "__len__", "", INT)
    if c.chance(0.2):
        special(c, entry, "__bool__", "", BOOL)
    if c.chance(0.3):
        index = Variable("index", INT, False)
        special(c, entry, "__getitem__", "index: int", c.pick((INT, STR)), index)
    if c.chance(0.2):
        special(c, entry, "__call__", "value: int", c.pick((INT, STR)), Variable("value", INT, False))
    if c.chance(0.2):
        special(c, entry, "__str__", "", STR)
    if c.chance(0.15):
        special(c, entry, "__format__", "specification: str", STR, Variable("specification", STR, False))
    if c.chance(0.15):
        special(c, entry, c.pick(("__int__", "__neg__")), "", INT)
    if c.chance(0.35) and entry.base is None:
        write_arithmetic(c, entry)
    if c.chance(0.2):
        write_manager(c, entry)
    if c.chance(0.2):
        write_iteration(c, entry)


def write_comparison(c: Context, entry: Class, key: str) -> None:
    other = key.replace("self", "other")
    with c.indented("def __eq__(self, other: object) -> bool:"):
        with c.indented(f"if not isinstance(other, {entry.name}):"):
            c.line("return NotImplemented")
        c.line(f"return {key} == {other}")
    with c.indented("def __hash__(self) -> int:"):
        c.line(f"return hash({key}) % 1000")
    if c.chance(0.6):
        with c.indented(f"def __lt__(self, other: '{entry.name}') -> bool:"):
            c.line(f"return {key} < {other}")


def write_arithmetic(c: Context, entry: Class) -> None:
    name = c.pick(("__add__", "__sub__", "__mul__", "__or__", "__matmul__"))
    other = Variable("other", entry.shape, False)
    with c.indented(f"def {name}(self, other: '{entry.name}') -> '{entry.name}':"):
        with in_method(c, entry, Function(name, [], entry.shape), other, **ONLY_FIELDS):
            arguments = ", ".join(small(c, field.shape, make(c, field.shape, 1)) for field in entry.fields)
            c.line(f"return {entry.name}({arguments})")
    entry.operators[name] = entry.shape


def write_manager(c: Context, entry: Class) -> None:
    if entry.is_manager:
        return
    swallow = c.pick(("False", "False", "isinstance(value, LookupError)"))
    with c.indented(f"def __enter__(self) -> '{entry.name}':"):
        c.line(f"print('enter {entry.name}')")
        c.line("return self")
    with c.indented("def __exit__(self, kind, value, trace) -> bool:"):
        c.line(f"print('exit {entry.name}', kind is None, value)")
        c.line(f"return {swallow}")
    entry.is_manager = True


def write_iteration(c: Context, entry: Class) -> None:
    item = random_scalar(c)
    with c.indented(f"def __iter__(self) -> Iterator[{item.annotation()}]:"):
        with in_method(c, entry, Function("__iter__", [], item), **ONLY_FIELDS):
            for _ in range(c.integer(1, 3)):
                c.line(f"yield {small(c, item, make(c, item, 1))}")
    entry.operators["__iter__"] = item
