print("straße".upper(), "ÉCOLE".lower(), "ǆ".title(), "ŉ".upper(), "ß".casefold(), "İ".lower())
print("ΑΣ ΣΑΣ".lower(), "éa".capitalize(), "ﬁne".upper(), "ÿ".upper())
