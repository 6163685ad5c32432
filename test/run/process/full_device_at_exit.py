# stdout: full
print("hello")
