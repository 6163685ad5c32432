# refused: unsupported_metaclass
class Meta(type):
    pass


class Thing(metaclass=Meta):  # here
    pass


print(Thing())
