class Guard:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("in")

    def __exit__(self, *details):
        self.log.append("out")


def search(rows, wanted, log):
    for row in rows:
        with Guard(log):
            for value in row:
                try:
                    if value == wanted:
                        return f"found {value}"
                    if value < 0:
                        break
                finally:
                    log.append(value)
            else:
                continue
            return "negative"
    return "missing"


for wanted in (3, 9):
    for rows in ([[1, 2], [3]], [[1], [-1, 5]], []):
        log = []
        print(search(rows, wanted, log), log)
