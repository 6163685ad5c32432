def shout(self, text: str) -> str:
    return self.prefix + text.upper()


class Speaker:
    prefix = "> "
    speak = shout
    alias = speak


print(Speaker().speak("a"), Speaker().alias("b"))
