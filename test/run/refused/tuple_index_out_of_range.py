# refused: tuple_index_out_of_range
pair = (1, "a")
print(pair[2])  # here
