# refused: runs_program_text
print(eval("1 + 1"))  # here
