print(ord("A"), ord("é"), ord("日"), ord("😀"), chr(97), chr(233), chr(26085), chr(128512))
print("".join(chr(ord("a") + i) for i in range(26)))
try:
    print(chr(1114112))
except ValueError as error:
    print(error)
