# refused: no_attribute
class Base:
    pass


class Child(Base):
    def run(self) -> str:
        return super().run()  # here


print(Child().run())
