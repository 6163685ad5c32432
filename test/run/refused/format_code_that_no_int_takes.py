# refused: format_code
count = 3
print(f"{count:q}")  # here
