from shop import total, Cart
from shop.tax import rate
import shop.models.item as item_module
import shop

cart = Cart()
cart.add(item_module.Item("pen", 2))
cart.add(item_module.Item("book", 10))
print(total(cart), rate(), shop.__name__, shop.tax.__name__)
print(shop.VERSION, item_module.Item.__module__)
