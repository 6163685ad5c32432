from ..beside import value as other

value = "deep " + other
