"""heapq: CPython's heaps, which keep heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]. `merge` is missing."""


def heappush(heap: list, item, /):
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1)


def heappop(heap: list, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    last = heap.pop()
    if len(heap) > 0:
        smallest = heap[0]
        heap[0] = last
        _sift_up(heap, 0)
        return smallest
    return last


def heapreplace(heap: list, item, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sift_up(heap, 0)
    return smallest


def heappushpop(heap: list, item, /):
    if len(heap) > 0 and heap[0] < item:
        smallest = heap[0]
        heap[0] = item
        _sift_up(heap, 0)
        return smallest
    return item


def heapify(heap: list, /):
    place = len(heap) // 2 - 1
    while place >= 0:
        _sift_up(heap, place)
        place -= 1


def nlargest(n: int, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


def nsmallest(n: int, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def _sift_down(heap: list, start: int, place: int):
    """Moves the item at `place` towards the root until its parent is no larger."""
    item = heap[place]
    while place > start:
        parent_place = (place - 1) >> 1
        parent = heap[parent_place]
        if not (item < parent):
            break
        heap[place] = parent
        place = parent_place
    heap[place] = item


def _sift_up(heap: list, place: int):
    """Moves the smaller child up until a leaf is hit, then the item to its place: fewer comparisons than stopping early."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not (heap[child] < heap[right]):
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _sift_down(heap, start, place)
