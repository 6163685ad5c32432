from typing import NotRequired, TypedDict


class Movie(TypedDict):
    name: str
    year: int


class Rated(Movie, total=False):
    stars: int
    note: NotRequired[str]


first: Movie = {"name": "Alien", "year": 1979}
second = Movie(name="Brazil", year=1985)
third: Rated = {"name": "Cube", "year": 1997, "stars": 3}
print(first, second, third)
print(first["name"].upper(), second["year"], third.get("note", "no note"), len(third))
second["year"] = 1986
print(type(second).__name__, second == {"name": "Brazil", "year": 1986}, sorted(first))
