# contextmanager and asynccontextmanager make methods, too.
from contextlib import contextmanager, asynccontextmanager
import asyncio


class Database:
    def __init__(self, name: str) -> None:
        self.name = name
        self.log: list[str] = []

    @contextmanager
    def transaction(self, label: str = "t"):
        """Runs a transaction."""
        self.log.append(f"begin {label}")
        try:
            yield self.log
        except ValueError:
            self.log.append("rollback")
            raise
        else:
            self.log.append("commit")

    @asynccontextmanager
    async def connect(self):
        self.log.append("connect")
        try:
            yield self.name
        finally:
            self.log.append("disconnect")

    @staticmethod
    @contextmanager
    def quiet():
        print("quiet")
        yield
        print("loud")


db = Database("d")
with db.transaction() as log:
    log.append("work")
try:
    with db.transaction(label="u"):
        raise ValueError
except ValueError:
    pass
with Database.quiet():
    print("in")


async def main() -> None:
    async with db.connect() as name:
        print(name)


asyncio.run(main())
print(db.log, Database.transaction.__name__, db.transaction.__doc__)
