def lines():
    print("open")
    try:
        yield "a"
        yield "b"
        yield "c"
    finally:
        print("close")


for line in lines():
    print(line)
    if line == "b":
        break
print("after")
for line in lines():
    print(line)
print("done")
