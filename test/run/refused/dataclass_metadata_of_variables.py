# refused: library_gap
from dataclasses import dataclass, field, fields
unit = "m"
@dataclass
class A:
    x: int = field(default=0, metadata={"unit": unit})
print(A(1))
print(fields(A)[0].metadata)
