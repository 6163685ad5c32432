# `int` is a tagged word, `float` and `bool` are machine values, the rest are references.
# RUN: riocc build --emit=rio %s | FileCheck %s

# CHECK: rio.func {{.*}}@"__main__.f(int, float, bool, str)"(%{{.*}}: !rio.int, %{{.*}}: f64, %{{.*}}: i1, %{{.*}}: !rio.ref) -> f64
def f(a: int, b: float, c: bool, d: str) -> float:
    return b


print(f(1, 2.5, True, "x"))
