# refused: unexpected_keyword
from functools import partial

parse = partial(int, base=2)  # here
print(parse("101"))
