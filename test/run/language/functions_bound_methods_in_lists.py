class Button:
    def __init__(self, name: str) -> None:
        self.name = name
        self.clicks = 0

    def click(self, times: int) -> str:
        self.clicks += times
        return f"{self.name}:{self.clicks}"


ok, cancel = Button("ok"), Button("cancel")
handlers = [ok.click, cancel.click, ok.click]
for index, handler in enumerate(handlers, start=1):
    print(handler(index))
print(ok.clicks, cancel.clicks)
named = {"ok": ok.click}
print(named["ok"](10))
print(handlers[0].__self__ is ok)
