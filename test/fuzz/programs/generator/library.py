"""Expressions that use the standard library: itertools, collections, functools, heapq, bisect."""

from generator.context import Context
from generator.literals import random_key, random_scalar
from generator.shapes import BOOL, FLOAT, INT, STR, Shape, Variable, list_of, tuple_of, union_of
from generator.statements import statement
from generator.values import capture_all, iteration, key_function, leaf, make, produces, small

NUMBER = union_of(INT, FLOAT)


@produces("list", 2)
def of_predicates(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    item = Variable(c.new_name(), shape.part, False)
    source = make(c, shape, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        test = make(c, BOOL, depth)
    capture_all(c)
    return f"list(itertools.{c.pick(('takewhile', 'dropwhile'))}(lambda {item.name}: {test}, {source}))"


@produces("list", 2)
def of_numbers_or_pairs(c: Context, shape: Shape, depth: int) -> str | None:
    element = shape.part
    if element == INT:
        first, second = c.new_name() + "_a", c.new_name() + "_b"
        capture_all(c)
        source, other = make(c, shape, depth), make(c, shape, depth)
        return c.pick((f"list(itertools.accumulate({source}))",
                       f"list(itertools.islice(itertools.count({leaf(c, INT)}, 3), 4))",
                       f"list(itertools.accumulate({source}, lambda {first}, {second}: clip({first} * {second})))",
                       f"[sum(group) for group in itertools.product({source}[:3], {other}[:2])]"))
    if element.kind == "tuple" and len(element.parts) == 2:
        left, right = element.parts
        if left == right:
            source = f"{make(c, list_of(left), depth)}[:4]"
            return c.pick((f"list(itertools.pairwise({source}))",
                           f"list(itertools.product({source}, [{leaf(c, right)}]))"))
        if left in (INT, STR) and right == INT:
            return f"sorted(Counter({make(c, list_of(left), depth)}).items())"
    return None


@produces("bool", 1)
def mixed_question(c: Context, shape: Shape, depth: int) -> str | None:
    numbers = c.of_shape(NUMBER)
    if not numbers:
        return None
    name = c.pick(numbers).name
    return c.pick((f"({name} < {make(c, FLOAT, depth)})", f"({name} == {make(c, INT, depth)})",
                   f"({name} in {make(c, list_of(INT), depth)})", f"({name} in {{1, 2.5, 3, 0.5}})"))


@statement(2)
def deque_steps(c: Context, depth: int) -> bool:
    element = random_scalar(c)
    name = c.new_name(Shape("deque"))
    c.line(f"{name} = deque({make(c, list_of(element), 2)}{c.pick(('', ', maxlen=3'))})")
    for _ in range(c.integer(1, 3)):
        value = leaf(c, element)
        c.line(c.pick((f"{name}.append({value})", f"{name}.appendleft({value})", f"{name}.rotate({c.integer(-2, 3)})",
                       f"{name}.extendleft([{value}, {leaf(c, element)}])", f"{name}.reverse()")))
    c.line(f"print({name}, len({name}), {name}.pop() if {name} else None)")
    return True


@statement(2)
def grouping(c: Context, depth: int) -> bool:
    """What is seen is collected in a defaultdict."""
    key, value = random_key(c), random_scalar(c)
    item, source = iteration(c, 1)
    name = c.new_name(Shape("defaultdict"))
    with c.block():
        item = Variable(c.new_name(item.shape), item.shape, False)
        counting = c.chance(0.4)
        c.line(f"{name}: defaultdict[{key.annotation()}, {'int' if counting else f'list[{value.annotation()}]'}] = "
               f"defaultdict({'int' if counting else 'list'})")
        c.variables.append(item)
        with c.indented(f"for {item.name} in {source}:"), c.repeated(5):
            where = make(c, key, 1)
            seen = small(c, value, make(c, value, 1))
            c.line(f"{name}[{where}] += {c.integer(1, 4)}" if counting else f"{name}[{where}].append({seen})")
    c.line(f"print(dict({name}), len({name}))")
    return True


@statement(1)
def counted(c: Context, depth: int) -> bool:
    name = c.new_name(Shape("counter"))
    c.line(f"{name} = Counter({make(c, c.pick((STR, list_of(INT))), 2)})")
    c.line(f"print({name}.most_common({c.integer(1, 4)}), {name}.total())")
    return True


@statement(1)
def heap_steps(c: Context, depth: int) -> bool:
    element = c.pick((INT, tuple_of(INT, STR), STR))
    name = c.new_name(Shape("heap"))
    c.line(f"{name} = {make(c, list_of(element), 2)}")
    c.line(f"heapq.heapify({name})")
    c.line(f"heapq.heappush({name}, {make(c, element, 1)})")
    c.line(f"print({name}[0], [heapq.heappop({name}) for _ in range(len({name}))])")
    return True


@statement(2)
def late_binding(c: Context, depth: int) -> bool:
    """Functions made in a loop: all see its last value, or each the value it kept as a default."""
    if c.pure or c.repeats > 10:
        return False
    name, index = c.new_name(Shape("functions")), c.new_name(INT)
    if index == name:
        return False
    form = c.pick((f"lambda: {index} + {c.integer(1, 9)}", f"lambda kept={index}: kept * {c.integer(2, 5)}"))
    if c.chance(0.5):
        c.line(f"{name} = [{form} for {index} in range({c.integer(1, 4)})]")
    else:
        c.line(f"{name} = []")
        with c.indented(f"for {index} in range({c.integer(1, 4)}):"):
            c.line(f"{name}.append({form})")
        c.own_names[index] = Shape("index")
    c.captured.add(index)
    c.line(f"print([function() for function in {name}])")
    return True


@statement(2)
def tuple_algebra(c: Context, depth: int) -> bool:
    left, right = random_scalar(c), random_scalar(c)
    text = f"({make(c, left, 1)}, {make(c, right, 1)})"
    c.line(c.pick((f"print({text} + ({make(c, right, 1)},), {text} * 2)", f"print({text}[::-1], len({text}), {text} == {text})",
                   f"print(*{text}, sep={leaf(c, STR)})",
                   f"print(max([{text}, {text}], key={key_function(c, tuple_of(left, right), 1)}))")))
    return True
