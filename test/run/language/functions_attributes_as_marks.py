def route(path: str, *methods: str):
    def mark(function):
        function.path = path
        function.methods = list(methods)
        return function

    return mark


@route("/", "GET")
def index() -> str:
    return "index"


@route("/about", "GET", "POST")
def about() -> str:
    return "about"


for handler in [index, about]:
    print(handler.path, handler.methods, handler())
index.methods.append("HEAD")
print(index.methods, about.methods)


class Commands:
    @route("/start")
    def start(self) -> int:
        return 1

    def stop(self) -> int:
        return 2

    stop.help = "stops"


commands = Commands()
print(commands.start.path, Commands.start.path, commands.start())
print(Commands.stop.help, commands.stop.help, hasattr(commands.start, "help"))
try:
    commands.stop.help = "no"
except AttributeError as error:
    print(error)


def renamed(function):
    def wrapper():
        return function()

    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    return wrapper


@renamed
def documented() -> int:
    """One."""
    return 1


print(documented.__name__, documented.__doc__, documented())
