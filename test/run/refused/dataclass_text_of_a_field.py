# refused: library_gap
from dataclasses import dataclass, fields
@dataclass
class A:
    x: int
print(fields(A)[0])
