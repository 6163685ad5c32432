text: str = "one " "two " 'three'
print(text)
print("""first
  second "quoted"
third\
 joined""")
