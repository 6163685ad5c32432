from dataclasses import dataclass


@dataclass
class Result[T]:
    value: T
    error: str = ""

    def ok(self) -> bool:
        return not self.error


print(Result(5), Result("x", "bad"), Result([1]).ok(), Result(1) == Result(1), Result(0.5).value * 2)
