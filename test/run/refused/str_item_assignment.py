# refused: not_subscriptable
text = "abc"
text[0] = "x"  # here
print(text)
