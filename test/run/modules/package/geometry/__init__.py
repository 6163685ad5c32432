print("package", __name__)
NAME = "geometry"
