# stdin: Ann
# stdin: 30
# stdin: 1 2 3
name: str = input()
age: int = int(input("age? "))
numbers: list[int] = list(map(int, input().split()))
print(name, age + 1, sum(numbers))
