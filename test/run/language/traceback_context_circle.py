# Raising the context of what is being handled does not close a circle.
try:
    raise ValueError("first")
except ValueError as first:
    try:
        raise TypeError("second")
    except TypeError as second:
        try:
            raise KeyError("third")
        except KeyError as third:
            try:
                raise second
            except TypeError as caught:
                print(repr(caught.__context__), repr(third.__context__), repr(first.__context__))
                raise first
