import tool

if __name__ == "__main__":
    print("main module", tool.answer())
