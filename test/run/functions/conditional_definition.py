debug: bool = len("x") == 1

if debug:

    def log(text: str) -> str:
        return "DEBUG " + text

else:

    def log(text: str) -> str:
        return text


print(log("start"))
