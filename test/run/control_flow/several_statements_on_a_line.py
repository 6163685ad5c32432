x = 1; y = 2; print(x + y)
if x < y: print("less"); print("still less")
for i in range(2): print(i)
