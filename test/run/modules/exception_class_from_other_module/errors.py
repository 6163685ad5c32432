class NotFound(Exception):
    def __str__(self) -> str:
        return f"{self.args[0]} was not found"
