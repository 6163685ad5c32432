# refused: unsupported_method_equality
text = "abc"
print(text.upper == text.upper)  # here
