print(hex(255), hex(-255), hex(0), hex(2**70))
print(oct(8), oct(-8), oct(2**65))
print(bin(5), bin(-5), bin(0), bin(2**64 + 1))
