import package.second

value = 1
