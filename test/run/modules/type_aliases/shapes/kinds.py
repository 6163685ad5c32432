from __future__ import annotations
Point = tuple[int, int]
class Node:
    pass
Item = Node | None
type Pair = tuple[int, str]
