# refused: unsupported_method_equality
class Button:
    def press(self) -> None:
        print("pressed")


first, second = Button(), Button()
print(first.press == second.press)  # here
