print(0, 7, 1_000_000, 0xFF, 0o17, 0b1011, -5)
print(0XaB, 0B1, 0O7, 00)
