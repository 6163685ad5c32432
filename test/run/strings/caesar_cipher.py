def shift(text: str, key: int) -> str:
    result = ""
    for character in text:
        if character.isupper():
            result += chr((ord(character) - 65 + key) % 26 + 65)
        elif character.islower():
            result += chr((ord(character) - 97 + key) % 26 + 97)
        else:
            result += character
    return result


secret = shift("Attack at Dawn!", 3)
print(secret)
print(shift(secret, -3))
