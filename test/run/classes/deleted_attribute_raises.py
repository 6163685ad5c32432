class Box:
    def __init__(self) -> None:
        self.content = "x"


box = Box()
del box.content
try:
    print(box.content)
except AttributeError as error:
    print(error)
box.content = "y"
print(box.content)
