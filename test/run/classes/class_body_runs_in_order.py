class Config:
    base = 10
    double = base * 2
    names = [str(base), str(double)]
    if double > 15:
        size = "large"
    else:
        size = "small"
    print("body runs", base)


print(Config.double, Config.names, Config.size)
