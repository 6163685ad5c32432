# refused: unsupported_class_statement
class Table:
    if True:
        class Row:  # here
            pass


print(Table())
