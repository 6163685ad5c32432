try:
    import heirs
except AttributeError as error:
    print(str(error).startswith("module 'heirs_base' has no attribute 'Base'"))
