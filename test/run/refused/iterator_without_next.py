# refused: not_iterator
class Bag:
    def __iter__(self):
        return 5


for item in Bag():  # here
    print(item)
