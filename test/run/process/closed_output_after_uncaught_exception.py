# stdout: closed
print("hello")
print(1 // 0)
