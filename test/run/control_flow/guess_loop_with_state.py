state: str = "start"
trace: list[str] = []
while True:
    trace.append(state)
    if state == "start":
        state = "middle"
    elif state == "middle" and len(trace) < 4:
        state = "middle"
    elif state == "middle":
        state = "end"
    else:
        break
print(trace)
