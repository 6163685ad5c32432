counter = 1
def show() -> None:
    print(counters)
if counter > 2:
    counters = 2
show()
