# A class statement in a loop of a module made one class for all rounds.
from dataclasses import dataclass

classes = []
for i in range(3):

    class Loop:
        idx = i

        def __init__(self, extra):
            self.extra = extra

        def both(self):
            return self.idx, self.extra

    classes.append(Loop)

print([made.idx for made in classes], classes[0] is classes[1])
objects = [made(10) for made in classes]
print([made.both() for made in objects])
first, second = classes[0], classes[1]
print(isinstance(objects[0], first), isinstance(objects[0], second))
print(Loop.__name__, Loop.__qualname__, Loop.idx)
classes[0].idx = 7
print([made.idx for made in classes], [made.both() for made in objects])

points = []
while len(points) < 2:

    @dataclass
    class Point:
        x: int = 7

        def shifted(self):
            return self.x + len(points)

    points.append(Point)
print([made() for made in points], [made(5).shifted() for made in points])
