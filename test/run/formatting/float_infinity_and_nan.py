for x in [float("inf"), float("-inf"), float("nan")]:
    print(f"{x:f}|{x:.2f}|{x:8}|{x:<8}|{x:+}|{x:F}|{x:08.1f}|{x:%}")
