# refused: no_item_assignment
text = "abc"
text[0] = "x"  # here
print(text)
