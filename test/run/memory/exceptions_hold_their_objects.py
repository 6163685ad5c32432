class Failure(Exception):
    def __init__(self, data: list[str]) -> None:
        super().__init__(len(data))
        self.data = data


failures: list[Failure] = []
for i in range(100):
    try:
        raise Failure([str(i), "x" * i])
    except Failure as failure:
        failures.append(failure)
    scratch = [str(j) for j in range(20)]
print(failures[50].data, failures[99].args, len(scratch))
