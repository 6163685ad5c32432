text: str = "hello world hello"
print(text.find("hello"), text.find("hello", 1), text.find("xyz"), text.rfind("hello"), text.rfind("l", 0, 5))
print(text.index("world"), text.find(""), text.find("", 100), text.rfind("") )
print("añb😀c".find("c"), "añb😀c".find("😀"), "abc".find("b", -2))
try:
    print(text.index("xyz"))
except ValueError as error:
    print(error)
