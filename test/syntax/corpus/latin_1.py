# -*- coding: latin-1 -*-
x = "éÿ" + é
f"é{é!r}"
