# refused: unsupported_async
async def fetch() -> int:  # here
    return 1


print(fetch)
