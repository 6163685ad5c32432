print("second runs", __name__)
value = 10
