name: str = "report_2024.csv"
print(name.startswith("report"), name.startswith("Report"), name.endswith(".csv"), name.endswith(""))
print(name.startswith(("data", "report")), name.endswith((".txt", ".md")), name.startswith("2024", 7))
