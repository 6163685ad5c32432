print("banana".count("a"), "banana".count("ana"), "aaaa".count("aa"), "abc".count(""), "abcabc".count("b", 2))
