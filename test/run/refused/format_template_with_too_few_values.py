# refused: format_template
print("{} and {}".format(1))  # here
