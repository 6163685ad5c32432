"""Exceptions: raising them, handling them, leaving one uncaught."""

from generator.context import Context
from generator.shapes import BOOL, INT, STR, Shape
from generator.statements import statement, write_block, write_statements
from generator.values import make

BUILTIN_ERRORS = ("ValueError", "KeyError", "IndexError", "ZeroDivisionError", "TypeError", "RuntimeError", "LookupError",
                  "ArithmeticError", "OverflowError", "AttributeError", "NotImplementedError")


def new_error(c: Context) -> str:
    own = list(c.program.errors)
    if own and c.chance(0.5):
        name = c.pick(own)
        if c.program.errors[name]:
            return f"{name}({make(c, INT, 1)}, {make(c, STR, 1)})"
        return f"{name}({make(c, STR, 1)})"
    name = c.pick(BUILTIN_ERRORS[:6])
    return c.pick((f"{name}({make(c, STR, 1)})", f"{name}({make(c, STR, 1)}, {make(c, INT, 1)})", name,
                   f"{name}({make(c, INT, 1)})"))


@statement(2)
def raising(c: Context, depth: int) -> bool:
    if not c.risky:
        return False
    with c.indented(f"if {make(c, BOOL, 2)}:"):
        c.line(f"raise {new_error(c)}" + (" from None" if c.chance(0.1) else ""))
    return True


def handler(c: Context, depth: int, kinds: str, code: bool = False) -> None:
    with c.block():
        error = c.new_name(Shape("error"))
        if c.chance(0.15):
            header, shown = f"except {kinds}:", "'caught'"
        else:
            header = f"except {kinds} as {error}:"
            shown = c.pick((f"type({error}).__name__, {error}", f"repr({error})", f"{error}.args",
                            f"str({error}), len({error}.args)"))
        with c.indented(header):
            c.line(f"print({shown})")
            if code and header.endswith(f"as {error}:"):
                c.line(f"print({error}.code + 1)")
            write_statements(c, c.integer(0, 1), depth - 1)
            if c.risky and c.chance(0.3):
                c.line(c.pick(("raise", f"raise {new_error(c)}", f"raise {new_error(c)} from {error}"
                               if "as" in header.split() else "raise")))


@statement(7)
def try_statement(c: Context, depth: int) -> bool:
    if depth <= 0:
        return False
    contained = not c.risky
    # An exception that passes by ends a loop or function of the caller: only what is already risky lets it.
    with c.indented("try:"), c.block(), c.setting(risky=True):
        write_statements(c, c.integer(2, 4), depth - 1)
    finish = c.chance(0.3)
    handlers = contained or not finish or c.chance(0.6)
    if handlers:
        write_handlers(c, depth, contained)
        if c.chance(0.3):
            with c.indented("else:"):
                write_block(c, depth, 1)
    if finish:
        with c.indented("finally:"), c.setting(in_loop=False):
            write_block(c, depth, c.integer(1, 2))
    return True


def write_handlers(c: Context, depth: int, contained: bool) -> None:
    for _ in range(c.integer(0, 2)):
        coded = [name for name, code in c.program.errors.items() if code]
        if coded and c.chance(0.3):
            handler(c, depth, c.pick(coded), code=True)
        elif c.chance(0.3):
            handler(c, depth, f"({', '.join(c.random.sample(BUILTIN_ERRORS, 2))})")
        else:
            handler(c, depth, c.pick(BUILTIN_ERRORS + tuple(c.program.errors)))
    if contained or c.chance(0.5):
        handler(c, depth, "Exception")
    else:
        handler(c, depth, "(ValueError, LookupError)")


def write_error_classes(c: Context) -> None:
    for _ in range(c.integer(1, 3)):
        own = [name for name, code in c.program.errors.items() if not code]
        base = c.pick(("Exception", "ValueError", "LookupError", "RuntimeError", *own))
        name = c.new_module_name("{}_error").title().replace("_", "")
        coded = c.chance(0.4)
        with c.indented(f"class {name}({base}):"):
            if coded:
                with c.indented("def __init__(self, code: int, text: str) -> None:"):
                    c.line(f"super().__init__({c.pick(('text', 'text, code', '''f'{text}#{code}' '''.strip()))})")
                    c.line("self.code = clip(code)")
            elif c.chance(0.3):
                with c.indented("def __str__(self) -> str:"):
                    c.line("return f'<{self.args}>'")
        c.program.errors[name] = coded
        c.line("")


def last_words(c: Context) -> None:
    """The program ends with an exception that nothing handles, as a chain where that can be."""
    form = c.integer(0, 3)
    failing = [entry for entry in c.program.functions if entry.raises]
    c.risky = True
    if form == 0 and failing:
        from generator.values import call
        c.line(f"print({call(c, c.pick(failing), 1)})")
    if form == 1:
        error = c.new_name(Shape("error"))
        with c.indented("try:"):
            c.line(f"print({make(c, INT, 3)} // 0)")
        with c.indented(f"except ArithmeticError as {error}:"):
            c.line(f"raise {new_error(c)} from {error}")
    elif form == 2:
        with c.indented("try:"):
            c.line("print([1, 2][7])")
        with c.indented("finally:"):
            c.line(f"print({make(c, STR, 2)})")
            c.line("raise KeyError('last')")
    else:
        write_statements(c, 2, 1)
        c.line(f"raise {new_error(c)}")
