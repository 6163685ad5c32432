class Box:
    def __init__(self) -> None:
        self.content = "x"
        self.contents = ["x"]
box = Box()
del box.content
print(box.content)
