# stdout: closed
print("hello")
