edges: list[tuple[str, str]] = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]
graph: dict[str, list[str]] = {}
for start, end in edges:
    graph.setdefault(start, []).append(end)
    graph.setdefault(end, [])


def paths(node: str, goal: str) -> list[list[str]]:
    if node == goal:
        return [[node]]
    return [[node] + path for follower in graph[node] for path in paths(follower, goal)]


print(graph)
print(paths("a", "d"))
