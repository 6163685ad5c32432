# refused: identity_of_values
try:
    raise ValueError("x")
except ValueError as error:
    print(error.__traceback__ is error.__traceback__)  # here
