class Template:
    def run(self) -> str:
        return self.before() + "|" + self.body() + "|" + self.after()

    def before(self) -> str:
        return "start"

    def after(self) -> str:
        return "end"

    def body(self) -> str:
        raise NotImplementedError


class Report(Template):
    def body(self) -> str:
        return "report of " + type(self).__name__

    def after(self) -> str:
        return super().after().upper()


print(Report().run())
