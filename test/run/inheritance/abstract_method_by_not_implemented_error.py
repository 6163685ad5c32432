class Task:
    def run(self) -> int:
        raise NotImplementedError("run must be overridden")


class Answer(Task):
    def run(self) -> int:
        return 42


class Lazy(Task):
    pass


for task in [Answer(), Lazy()]:
    try:
        print(task.run())
    except NotImplementedError as error:
        print(error)
