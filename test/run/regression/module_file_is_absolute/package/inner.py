place = __file__
