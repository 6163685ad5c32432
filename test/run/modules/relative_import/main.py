from app.run import start

start()
