"""Shortest paths on a generated graph: a binary heap of tuples, lists of lists of tuples."""

import sys


class Heap:
    def __init__(self) -> None:
        self.items: list[tuple[int, int]] = []

    def push(self, item: tuple[int, int]) -> None:
        items = self.items
        items.append(item)
        place = len(items) - 1
        while place > 0:
            parent = (place - 1) >> 1
            if items[parent] <= item:
                break
            items[place] = items[parent]
            place = parent
        items[place] = item

    def pop(self) -> tuple[int, int]:
        items = self.items
        smallest = items[0]
        last = items.pop()
        size = len(items)
        if size:
            place = 0
            while True:
                child = 2 * place + 1
                if child >= size:
                    break
                if child + 1 < size and items[child + 1] < items[child]:
                    child += 1
                if last <= items[child]:
                    break
                items[place] = items[child]
                place = child
            items[place] = last
        return smallest


def generate(nodes: int) -> list[list[tuple[int, int]]]:
    graph: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
    state = 2024
    for node in range(nodes):
        for _ in range(5):
            state = (state * 1103515245 + 12345) % 2147483648
            other = (state >> 8) % nodes
            length = state % 1000 + 1
            graph[node].append((other, length))
            graph[other].append((node, length))
    return graph


def shortest_distances(graph: list[list[tuple[int, int]]], start: int) -> list[int]:
    distances = [-1] * len(graph)
    heap = Heap()
    heap.push((0, start))
    while heap.items:
        distance, node = heap.pop()
        if distances[node] >= 0:
            continue
        distances[node] = distance
        for neighbour, length in graph[node]:
            if distances[neighbour] < 0:
                heap.push((distance + length, neighbour))
    return distances


def main() -> None:
    nodes = int(sys.argv[1]) if len(sys.argv) > 1 else 150_000
    distances = shortest_distances(generate(nodes), 0)
    print(sum(distances), max(distances), min(distances))


main()
