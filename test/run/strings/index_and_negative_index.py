text: str = "python"
print(text[0], text[5], text[-1], text[-6])
unicode_text: str = "añ日😀z"
print(unicode_text[1], unicode_text[2], unicode_text[3], unicode_text[-1], unicode_text[-2])
