from dataclasses import KW_ONLY, dataclass, field


@dataclass(kw_only=True)
class Options:
    width: int
    height: int = 2


@dataclass
class Mixed:
    first: int
    _: KW_ONLY
    second: int
    third: int = 3


@dataclass
class Heir(Mixed):
    fourth: int = field(default=4)
    fifth: int = field(kw_only=True, default=5)


print(Options(width=1), Options(height=1, width=2), Options.__match_args__)
print(Mixed(1, second=2), Mixed(first=3, third=1, second=0), Mixed.__match_args__)
print(Heir(1, 9, second=2), Heir(1, second=2, fifth=6), Heir.__match_args__)
try:
    Options(1)
except TypeError as error:
    print(error)
try:
    Mixed(1, 2)
except TypeError as error:
    print(error)
