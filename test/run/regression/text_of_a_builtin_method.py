# A method of a builtin object was shown as one that is written in Python.
class Heir(list):
    def own(self):
        return 1


for text in (str([].append), repr({}.get), f"{'a'.join}", str(Heir().append), str(Heir().own)):
    print(text.split(" at ")[0])
