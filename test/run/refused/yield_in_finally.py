# refused: unsupported_yield_in_finally
def numbers():
    try:
        yield 1  # here
    finally:
        print("done")


for number in numbers():
    break
print("after")
