# int() and float() strip the spaces of C and those beyond ASCII: not the separators 0x1C to 0x1F, which are spaces to
# str.strip. float.fromhex() takes ASCII alone.
def tell(text: str) -> None:
    try:
        print(ascii(text), int(text), end=" ")
    except ValueError as e:
        print(e, end=" ")
    try:
        print(float(text), end=" ")
    except ValueError as e:
        print(e, end=" ")
    try:
        print(float.fromhex(text))
    except ValueError as e:
        print(e)


for space in "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u2003\u2028\u3000\x7f\x00":
    tell("2" + space)
    tell(space + "2")
    tell("२" + space)
    tell(space)
