# refused: too_many_arguments
class Greeter:
    def greet() -> str:
        return "hi"


print(Greeter().greet())  # here
