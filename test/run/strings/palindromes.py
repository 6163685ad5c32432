def is_palindrome(text: str) -> bool:
    letters = [character.lower() for character in text if character.isalnum()]
    return letters == letters[::-1]


for text in ["A man, a plan, a canal: Panama", "hello", "", "Was it a car or a cat I saw?"]:
    print(is_palindrome(text))
