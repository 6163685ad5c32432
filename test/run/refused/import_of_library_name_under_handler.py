# refused: import_name_not_found
try:
    from string import Formatter
except ImportError:
    Formatter = None
print(Formatter)
