	
# a tab and comments
if a:
	b
	# comment
	if c:
	    d
	e
if a:
        b
        if c:
                d

class A:

    x = 1

    # comment

    def f(self):

        return 1

# end
x = 1 ;  y = 2 ;
x = (

    1

)
if x:
    pass
    
# trailing blank with spaces above
    # indented comment
x = 1 \
  + 2 \

if \
  a: \
  b
  
if a:
    \
    b
    c
"""a
  b""" ; x
