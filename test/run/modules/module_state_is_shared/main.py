import registry
import plugin

registry.add("main")
print(registry.names, plugin.count())
