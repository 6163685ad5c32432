def build() -> list[int]:
    readers = []
    for i in range(3):

        def read() -> int:
            return i

        readers.append(read)
    return [read() for read in readers]


print(build())
