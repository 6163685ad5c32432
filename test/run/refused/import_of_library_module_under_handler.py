# refused: library_module
try:
    import sqlite3
except ImportError:
    sqlite3 = None
print(sqlite3)
