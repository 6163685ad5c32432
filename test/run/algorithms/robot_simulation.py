from dataclasses import dataclass, field

TURNS = {"L": {"N": "W", "W": "S", "S": "E", "E": "N"}, "R": {"N": "E", "E": "S", "S": "W", "W": "N"}}
STEPS = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}


@dataclass
class Robot:
    x: int = 0
    y: int = 0
    facing: str = "N"
    visited: list[tuple[int, int]] = field(default_factory=list)

    def run(self, commands: str) -> "Robot":
        for command in commands:
            if command in TURNS:
                self.facing = TURNS[command][self.facing]
            elif command == "F":
                dx, dy = STEPS[self.facing]
                self.x += dx
                self.y += dy
                self.visited.append((self.x, self.y))
            else:
                raise ValueError(f"unknown command {command!r}")
        return self


print(Robot().run("FFRFFRFL"))
print(Robot(5, 5, "S").run("LF").facing)
Robot().run("FX")
