class Animal:
    sound = "..."
    legs = 4

    def speak(self) -> str:
        return self.sound * 2


class Cat(Animal):
    sound = "meow"


class Bird(Animal):
    sound = "tweet"
    legs = 2


for animal in [Animal(), Cat(), Bird()]:
    print(animal.speak(), animal.legs)
print(Cat.legs, Bird.sound)
