value = "later"
