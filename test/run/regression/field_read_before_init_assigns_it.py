# `__init__` read a field that it assigned only later as if it were there, with nothing in it.
class Early:
    def __init__(self, twice):
        try:
            print(self.count, self.text)
        except AttributeError as error:
            print(error)
        print(hasattr(self, "text"), getattr(self, "count", "none"))
        self.count = 3
        self.text = "some"
        print(self.count, self.text)
        if twice:
            self.__init__(False)


Early(False)
Early(True)
