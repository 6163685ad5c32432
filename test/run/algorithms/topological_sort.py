def order(graph: dict[str, list[str]]) -> list[str]:
    result: list[str] = []
    state: dict[str, int] = {}

    def visit(node: str) -> None:
        if state.get(node) == 1:
            raise ValueError(f"cycle at {node}")
        if node in state:
            return
        state[node] = 1
        for following in graph.get(node, []):
            visit(following)
        state[node] = 2
        result.append(node)

    for node in graph:
        visit(node)
    return result[::-1]


print(order({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "jacket"], "socks": ["shoes"]}))
try:
    order({"a": ["b"], "b": ["a"]})
except ValueError as error:
    print(error)
