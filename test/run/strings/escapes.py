print("tab\there", "quote\"s", 'single\'s', "back\\slash", "nul\0end".replace("\0", "0"))
print("line one\nline two\r\nline three")
print("\x41\u00e9\U0001F600\N{GREEK SMALL LETTER PI}\101")
print(r"raw\n\t", R"\d+")
