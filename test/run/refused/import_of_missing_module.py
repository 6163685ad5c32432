# refused: module_not_found
import no_such_module_anywhere  # here

print("never")
