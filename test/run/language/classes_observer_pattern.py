class Event:
    def __init__(self):
        self._handlers = []

    def subscribe(self, handler):
        self._handlers.append(handler)
        return handler

    def __iadd__(self, handler):
        self._handlers.append(handler)
        return self

    def fire(self, *args):
        return [handler(*args) for handler in self._handlers]


class Counter:
    def __init__(self):
        self.count = 0

    def on_event(self, amount):
        self.count += amount
        return self.count


changed = Event()
counter = Counter()
changed.subscribe(counter.on_event)
changed += lambda amount: -amount


@changed.subscribe
def show(amount):
    return f"show {amount}"


print(changed.fire(3), changed.fire(4), counter.count)
