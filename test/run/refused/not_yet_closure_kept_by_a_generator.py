# refused: unsupported_generator_closure
functions = list((place, lambda: place) for place in range(3))  # here
print([function() for _, function in functions])
