# refused: undefined_name
count = 5
print(coutn)  # here
