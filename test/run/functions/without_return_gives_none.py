def say(text: str) -> None:
    print("saying", text)


result = say("hi")
print(result, say("again") is None)
