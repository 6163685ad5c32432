name = "config"
import reader

ready = True
defaults = reader.read()
