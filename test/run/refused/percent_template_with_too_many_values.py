# refused: format_template
print("%d and %d" % (1, 2, 3))  # here
