class Base:
    limit = 1


class Child(Base):
    pass


Base.limit = 5
print(Child.limit, Child().limit)
Child.limit = 9
Base.limit = 6
print(Child.limit, Base.limit)
