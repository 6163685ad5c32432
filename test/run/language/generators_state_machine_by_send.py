def traffic_light():
    state = "red"
    while True:
        command = yield state
        if command == "reset":
            state = "red"
        elif command == "stop":
            return "stopped"
        else:
            state = {"red": "green", "green": "yellow", "yellow": "red"}[state]


light = traffic_light()
print(next(light))
for command in ["go", "go", "reset", "go"]:
    print(light.send(command))
try:
    light.send("stop")
except StopIteration as stop:
    print(stop.value)
