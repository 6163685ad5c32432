import config

print(config.ready, config.defaults)
