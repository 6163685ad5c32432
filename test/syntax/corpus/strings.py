'', "", '''''', """""", 'a', "it's", 'say "x"', 'both \' and "', '\\', "\n\r\t\a\b\f\v\0", '\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter a}'
'\101\60\7\08\400', '\ud800', '\udcff\ud83d\ude00', '\q\ ', 'a\
b', r'\n\x', R"\'", u'u', U"U", 'é€😀', '\x7f\x80\xa0\xad\u200b\u2028\ue000\uffff\U0010ffff', '	tab'
b'', b'abc', B"\x00\xff\n'", rb'\n', Rb"\\", bR'x', BR'''
two''', b'\'"', b"'", b'\101\8\q', b'a\
b'
'a' 'b', 'a' "b" '''c''', u'a' 'b', 'a' u'b', b'a' b'b', r'\n' '\n', ('a'
    'b'), 'a' \
    'b'
"""doc
string
	with tab
""", '''quote ' and '' inside''', """a\"""b""", '''\''''''
'long' * 3 % 'x'.join('y')['z']
