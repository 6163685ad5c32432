# Raised by the program or pressed: uncaught, it ends the process by SIGINT.
def stop(reason: str) -> None:
    raise KeyboardInterrupt(reason)


print("before")
stop("enough")
