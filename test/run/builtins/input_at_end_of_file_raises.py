# stdin: only line
print(input())
try:
    input("more? ")
except EOFError as error:
    print(error)
