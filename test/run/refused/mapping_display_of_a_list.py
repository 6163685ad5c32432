# refused: not_a_mapping
print({**[(1, 2)]})  # here
