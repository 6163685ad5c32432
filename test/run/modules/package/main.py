import geometry
import geometry.solid
from geometry import flat
from geometry.flat import square_area as area

print(geometry.NAME, flat.square_area(3), area(4), geometry.solid.cube_volume(2))
