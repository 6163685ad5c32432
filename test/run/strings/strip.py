print("[" + "  padded \t\n".strip() + "]", "[" + "  left".lstrip() + "]", "[" + "right  ".rstrip() + "]")
print("xxabcxx".strip("x"), "xyabcyx".lstrip("xy"), "abc...!".rstrip(".!"), "[" + "aaa".strip("a") + "]")
print("[" + "\u2003wide\u00a0".strip() + "]")
