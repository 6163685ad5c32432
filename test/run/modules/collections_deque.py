from collections import deque

queue: deque[int] = deque()
for number in range(12):
    queue.append(number)
    queue.appendleft(-number)
print(queue, len(queue))
print(queue.pop(), queue.popleft(), queue[0], queue[-1], queue[5], 3 in queue, 99 in queue)
queue.rotate(3)
queue.rotate(-1)
print(list(queue), list(reversed(queue)), queue.index(0), queue.count(0))
queue[2] = 100
del queue[0]
queue.remove(100)
queue.insert(1, 50)
queue.reverse()
print(queue)
last = deque([1, 2, 3, 4], maxlen=3)
last.append(5)
last.appendleft(0)
print(last, last.maxlen, last == deque([0, 3, 4]), last < deque([1]))
names = deque("abc")
names.extend("de")
names.extendleft("xy")
print(names, bool(names), bool(deque()))
copied = names.copy()
copied.clear()
print(len(copied), len(names))
try:
    copied.pop()
except IndexError as error:
    print(error)
try:
    names.remove("q")
except ValueError as error:
    print(error)
try:
    for name in names:
        names.append(name)
except RuntimeError as error:
    print(error)
grid = [[0] * 4 for _ in range(4)]
waiting = deque([(0, 0)])
grid[0][0] = 1
while waiting:
    row, column = waiting.popleft()
    for next_row, next_column in [(row + 1, column), (row, column + 1)]:
        if next_row < 4 and next_column < 4 and grid[next_row][next_column] == 0:
            grid[next_row][next_column] = grid[row][column] + 1
            waiting.append((next_row, next_column))
print(grid)
