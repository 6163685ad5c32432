# A generic class has its type arguments from what its objects are made with.
# RUN: riocc build --emit=types %s | FileCheck %s

class Box[T]:
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


# CHECK-LABEL: __main__.<module>() -> NoneType
# CHECK: number: int
# CHECK: text: str
number = Box(1).get()
text = Box("a").get()
print(number, text)
