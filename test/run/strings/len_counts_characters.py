for text in ["", "abc", "naïve", "日本語", "😀😀", "e\u0301"]:
    print(text, len(text))
