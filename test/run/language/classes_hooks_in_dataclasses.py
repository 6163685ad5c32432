from dataclasses import dataclass, field
from typing import Any


@dataclass
class Config:
    host: str
    port: int = 80
    _dirty: bool = field(default=False, repr=False)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "port" and not 0 < value < 65536:
            raise ValueError(f"port {value}")
        super().__setattr__(name, value)
        if name != "_dirty":
            super().__setattr__("_dirty", True)


c = Config("h")
print(c, c._dirty)
c.port = 8080
try:
    c.port = 70000
except ValueError as e:
    print(e)
try:
    Config("h", 0)
except ValueError as e:
    print(e)
print(c)
