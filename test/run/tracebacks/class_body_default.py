# The defaults of a method are evaluated in the body of the class, its decorators too; the bases are not.
class Settings:
    name = "x"

    def method(self, count: int = int(name)) -> int:
        return count
