# A decorator that registers the function and gives it back.
commands: dict[str, object] = {}


def command(name: str):
    def register(function):
        commands[name] = function
        return function

    return register


class Shell:
    def __init__(self) -> None:
        self.lines: list[str] = []

    @command("go")
    def start(self, where: str) -> None:
        self.lines.append("go " + where)

    @command("stop")
    def halt(self, where: str) -> None:
        self.lines.append("stop " + where)


shell = Shell()
shell.start("north")
for name, function in commands.items():
    function(shell, name)
print(shell.lines)
