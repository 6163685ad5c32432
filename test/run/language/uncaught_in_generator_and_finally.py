def numbers():
    try:
        yield 1
        raise RuntimeError("inside")
    finally:
        print("closing")


for number in numbers():
    print(number)
