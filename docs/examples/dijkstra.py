"""Finds shortest paths on a generated road network with Dijkstra's algorithm and a binary heap.

    dijkstra.py [CITIES]
"""

import sys


class RandomNumbers:
    """A linear congruential generator, so that every run sees the same network."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


class Heap:
    """A priority queue of (distance, city) pairs; the smallest pair comes out first."""

    def __init__(self) -> None:
        self.items: list[tuple[int, int]] = []

    def __len__(self) -> int:
        return len(self.items)

    def push(self, item: tuple[int, int]) -> None:
        items = self.items
        items.append(item)
        place = len(items) - 1
        while place > 0:
            parent = (place - 1) // 2
            if items[parent] <= item:
                break
            items[place] = items[parent]
            place = parent
        items[place] = item

    def pop(self) -> tuple[int, int]:
        items = self.items
        smallest = items[0]
        last = items.pop()
        if items:
            place = 0
            while True:
                child = 2 * place + 1
                if child >= len(items):
                    break
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if last <= items[child]:
                    break
                items[place] = items[child]
                place = child
            items[place] = last
        return smallest


class Network:
    """Cities, numbered from 0, and the roads between them with their lengths."""

    def __init__(self, cities: int) -> None:
        self.roads: list[list[tuple[int, int]]] = [[] for _ in range(cities)]

    def connect(self, a: int, b: int, length: int) -> None:
        self.roads[a].append((b, length))
        self.roads[b].append((a, length))

    def shortest_paths(self, start: int) -> tuple[list[int | None], list[int | None]]:
        """For each city its distance from `start` and the city before it on the way; None where no road leads."""
        distances: list[int | None] = [None] * len(self.roads)
        before: list[int | None] = [None] * len(self.roads)
        heap = Heap()
        heap.push((0, start))
        distances[start] = 0
        while heap:
            distance, city = heap.pop()
            if distance != distances[city]:
                continue  # A shorter way was found after this entry was pushed.
            for neighbour, length in self.roads[city]:
                known = distances[neighbour]
                if known is None or distance + length < known:
                    distances[neighbour] = distance + length
                    before[neighbour] = city
                    heap.push((distance + length, neighbour))
        return distances, before


def generate(cities: int) -> Network:
    """A network in which each city has roads to some cities of nearby number; every 97th has none."""
    network = Network(cities)
    numbers = RandomNumbers(2024)
    for city in range(cities):
        for _ in range(3):
            other = (city + 1 + numbers.below(40)) % cities
            if city % 97 != 96 and other % 97 != 96:
                network.connect(city, other, 1 + numbers.below(100))
    return network


def path_to(city: int, before: list[int | None]) -> list[int]:
    """The cities on the way to `city`, the start first."""
    path: list[int] = []
    step: int | None = city
    while step is not None:
        path.append(step)
        step = before[step]
    path.reverse()
    return path


def main() -> None:
    cities = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    network = generate(cities)
    distances, before = network.shortest_paths(0)
    reached = [distance for distance in distances if distance is not None]
    print(f"{sum(len(roads) for roads in network.roads) // 2} roads, {len(reached)} of {cities} cities reached")
    print(f"mean distance {sum(reached) / len(reached):.3f}, greatest {max(reached)}")
    for goal in (1, cities // 2, cities - 1, 96):
        distance = distances[goal]
        if distance is None:
            print(f"no way to {goal}")
        else:
            path = path_to(goal, before)
            print(f"to {goal}: distance {distance}, {len(path) - 1} roads, via {path[:6]}")


if __name__ == "__main__":
    main()
