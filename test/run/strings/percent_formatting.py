name = "Ann"
print("%s is %d years and %.2f m" % (name, 30, 1.756), "%s" % name, "%r" % name, "100%%" % ())
print("[%5d] [%-5d] [%05d] [%+d] [% d]" % (42, 42, -42, 42, 42))
print("[%8.3f] [%-8.1f] [%08.2f] [%e] [%G] [%.0f] [%g]" % (3.14159, 2.5, -1.5, 12345.678, 1e-10, 2.5, 0.0001))
print("[%x] [%X] [%#x] [%o] [%#o] [%c] [%c]" % (255, 255, 255, 8, 8, 65, "z"))
print("[%10s] [%-10s] [%.2s] [%s] [%s]" % ("right", "left", "cut", [1, 2], None))
print("%d %d %f" % (3.99, True, 2), "%i items" % len(name), "%s" % 1.5)
for number in range(3):
    print("%d squared is %3d" % (number, number * number))
