def outer(values):
    errors = []

    def attempt(function, value):
        try:
            return function(value)
        except Exception as error:
            errors.append(f"{type(error).__name__}: {error}")
            return None
        finally:
            errors.append("tried")

    results = [attempt(lambda v: 10 // v, value) for value in values]
    return results, errors


print(outer([1, 0, 5]))
print(outer([]))
