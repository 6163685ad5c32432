class Button:
    def __init__(self, label: str) -> None:
        self.label = label

    def handler(self):
        def click(times: int) -> str:
            return self.label * times

        return click


button = Button("x")
click = button.handler()
button.label = "y"
print(click(3))
