print("broken starts")
value = int("x")
print("never")
