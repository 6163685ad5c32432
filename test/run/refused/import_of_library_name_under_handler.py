# refused: import_name_not_found
try:
    from functools import singledispatch
except ImportError:
    singledispatch = None
print(singledispatch)
