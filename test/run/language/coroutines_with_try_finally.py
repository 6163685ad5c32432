import asyncio


async def step(name: str, log: list[str]) -> None:
    try:
        log.append("begin " + name)
        await asyncio.sleep(0)
        if name == "b":
            raise RuntimeError(name)
    except RuntimeError as error:
        log.append(f"error {error}")
    else:
        log.append("fine " + name)
    finally:
        await asyncio.sleep(0)
        log.append("end " + name)


async def main() -> None:
    log: list[str] = []
    for name in "abc":
        await step(name, log)
    print("\n".join(log))


asyncio.run(main())
