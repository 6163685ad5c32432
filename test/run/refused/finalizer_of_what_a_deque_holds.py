# refused: unsupported_finalizer
from collections import deque


class Resource:
    def __del__(self) -> None:
        print("drop")


resources = deque([Resource()])
resources.popleft()
print("taken")
