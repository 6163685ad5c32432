graph = {}
for a, b in [(1, 2), (1, 3), (2, 3)]:
    if a not in graph:
        graph[a] = []
    graph[a].append(b)
print(graph, sum(len(edges) for edges in graph.values()))
