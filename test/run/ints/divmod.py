print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(-17, -5))
quotient, remainder = divmod(10**30, 10**15 + 7)
print(quotient, remainder)
