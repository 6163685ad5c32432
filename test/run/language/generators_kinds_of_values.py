def everything():
    number = 1
    big = 2**100
    real = 0.5
    text = "text"
    flag = False
    items = [1, 2]
    pair = (1, "x")
    nothing = None
    for i in range(3):
        yield number, big, real, text, flag, items, pair, nothing, i
        number += i
        big *= number
        real /= 2
        text += "!"
        flag = not flag
        items.append(i)
        pair = (pair[0] + 1, pair[1] + "y")


for row in everything():
    print(*row)
