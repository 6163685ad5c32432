# refused: unsupported_enum
from enum import Enum, member


class Action(Enum):
    @member
    def run(self):
        return 1


print(list(Action))
