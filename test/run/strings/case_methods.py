text: str = "Hello wOrld, it's 2nd place"
print(text.upper())
print(text.lower())
print(text.title())
print(text.capitalize())
print(text.swapcase())
print(text.casefold())
