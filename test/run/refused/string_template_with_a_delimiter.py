# refused: library_gap
from string import Template


class Percent(Template):
    delimiter = "%"


print(Percent("%name").substitute(name="x"))
