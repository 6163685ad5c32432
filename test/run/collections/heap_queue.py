import heapq
from heapq import heappush, heappop, heapify
h: list[int] = []
for x in [5, 3, 8, 1, 9, 2, 7, 3]:
    heappush(h, x)
    print(h)
while h:
    print(heappop(h), end=" ")
print()
data = [9, 4, 7, 1, 8, 2, 6]
heapify(data)
print(data, heapq.heapreplace(data, 5), data, heapq.heappushpop(data, 0), heapq.heappushpop(data, 10), data)
print(heapq.nlargest(3, [5, 1, 9, 7]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), heapq.nlargest(0, [1]))
jobs: list[tuple[int, str]] = []
heapq.heappush(jobs, (2, "code"))
heapq.heappush(jobs, (1, "eat"))
heapq.heappush(jobs, (3, "sleep"))
print([heapq.heappop(jobs) for _ in range(len(jobs))])
class Task:
    def __init__(self, p: int) -> None:
        self.p = p
    def __lt__(self, other: "Task") -> bool:
        return self.p < other.p
ts = [Task(3), Task(1), Task(2)]
heapify(ts)
print(heappop(ts).p)
try:
    heappop([0][1:])
except IndexError as e:
    print(e)
