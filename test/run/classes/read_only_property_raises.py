class Fixed:
    @property
    def value(self) -> int:
        return 7


fixed = Fixed()
print(fixed.value)
try:
    fixed.value = 8
except AttributeError as error:
    print(error)
