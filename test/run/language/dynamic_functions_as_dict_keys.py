def on_start():
    return "start"


def on_stop():
    return "stop"


calls = {on_start: 0, on_stop: 0, len: 0}
for function in [on_start, on_stop, on_start]:
    calls[function] += 1
print({function.__name__: count for function, count in calls.items()}, on_start in calls, print in calls)
seen = set()
for function in (on_start, on_start, on_stop):
    seen.add(function)
print(len(seen), seen == {on_stop, on_start}, [on_start, on_stop].index(on_stop))
unique = list(dict.fromkeys([int, str, int, on_start, on_start]))
print(len(unique), unique[0] is int, unique[2] is on_start)
