errors: list[ValueError] = []
for n in range(3):
    try:
        raise ValueError(n)
    except ValueError as error:
        errors.append(error)
print(errors)
try:
    raise errors[1]
except ValueError as error:
    print(error.args[0] + 10)
