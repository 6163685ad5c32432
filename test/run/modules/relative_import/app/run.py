from . import VERSION, tools
from .tools import shout


def start() -> None:
    print(VERSION, tools.double(2), shout("hi"))
