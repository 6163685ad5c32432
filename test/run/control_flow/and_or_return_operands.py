print(0 or 5, 3 or 5, 0 and 5, 3 and 5, "" or "default", [] or [1], None or 0)
print(1 and 2 and 3, 1 and 0 and 3, 0 or "" or [], not 0, not "a")
name: str = ""
print((name or "anonymous").upper())
