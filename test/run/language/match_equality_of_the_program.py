class Loud:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("compared with", other)
        return self.value == other


match Loud(3):
    case 1 | 2:
        print("small")
    case "three":
        print("text")
    case 3:
        print("three")
    case 4:
        print("never asked")
