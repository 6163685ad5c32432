items: list[str] = ["a", "b"]
report: str = (
    f"count: {len(items)}\n"
    f"first: {items[0]}\n"
    "plain {not a field}"
)
print(report)
print(f"""one
{items[1]}
  three""")
