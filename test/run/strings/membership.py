text: str = "the quick brown fox"
print("quick" in text, "slow" in text, "" in text, "x" not in text, "fox" in text)
print("é" in "café", "日" in "本日は")
