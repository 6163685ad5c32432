for text in ["plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r back\\", "\x00\x1f\x7f", ""]:
    print(repr(text))
