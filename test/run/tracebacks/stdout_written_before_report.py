print("line 1")
print("no newline", end="")
raise SystemError("stop")
