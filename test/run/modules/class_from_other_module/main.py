from animals import Animal
import animals


class Cat(Animal):
    def sound(self) -> str:
        return "meow"


for animal in [Cat("Tom"), animals.Dog("Rex")]:
    print(animal.speak(), isinstance(animal, Animal))
print(Cat, animals.Dog)
