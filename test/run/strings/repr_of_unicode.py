for text in ["é", "日本", "😀", "\u200b", "\xa0", "\u0301", "\ud800", "\U000e0001", "\x85", "ÿ"]:
    print(repr(text))
