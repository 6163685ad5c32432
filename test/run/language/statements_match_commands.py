def run(command: str) -> str:
    match command.split():
        case []:
            return "empty"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["take", *items] if len(items) > 1:
            return f"taking {len(items)} items"
        case ["take", item]:
            return f"taking {item}"
        case ["quit" | "exit"]:
            return "bye"
        case [verb, *_]:
            return f"unknown {verb}"


for command in ["", "go north", "go up", "take a b c", "take a", "exit", "dance now"]:
    print(run(command))
