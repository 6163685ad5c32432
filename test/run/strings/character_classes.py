for text in ["abc", "ABC", "abc1", "123", "12.3", " \t", "", "Ab", "日本", "²", "٣", "½", "_x1", "1x", "Hello World"]:
    print(repr(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.isupper(), text.islower(),
          text.isdecimal(), text.isnumeric(), text.isidentifier(), text.istitle(), text.isascii(), text.isprintable())
