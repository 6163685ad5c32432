print("key=value=x".partition("="), "key=value=x".rpartition("="))
print("none".partition("="), "none".rpartition("="))
