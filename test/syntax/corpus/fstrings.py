f'', f"a", F'{x}', f'{x}{y}', f'a{x}b{y}c', f'{{', f'}}', f'{{}}', f'{{{x}}}', f'a{{b}}c{{', rf'\n{x}\{y}', fR'{x}\\', Rf"""a
{x}
b"""
f'{x!r}', f'{x!s:>10}', f'{x!a:{w}.{p}}', f'{x:}', f'{x:%Y-%m-%d}', f'{x:{y}}', f'{x:a{y}b{z!r}c}', f'{x:{y:{z}}}', f'{x:\n}', rf'{x:\n}', f'{x:{{}}}'
f'{x=}', f'{x = }', f'{x=!r}', f'{x=:>5}', f'{x+1=!s:^{w}}', f'{ x = !r }'.strip(), f'{"a"=}', f'{f(x, y=1)=}', f'''{
x
=}''', f'{x=}{y=}'
f'{x,}', f'{x, y}', f'{*x, y}', f'{(lambda: 1)}', f'{(lambda x: x)(1):>{3}}', f'{(y := 1)}', f'{x if y else z}', f'{ {1: 2}[1] }', f'{ {1} }', f'{[x for x in y]}', f'{x[1:2]}', f'{x["a"]}', f'{x != y}', f'{x == y}', f'{x >= y}'
f'{f"{f'{1}'}"}', f"{'a' 'b'}", f'{'a'}', f'{f'{x}'}', f"""{f'''{f"{x}"}'''}""", f'{"\n"}', f'{'\''}', f'{x:{'>'}{10}}'
'a' f'b' 'c', f'a' f'{x}' f'b', 'a' f'{x}', f'{x}' 'a', u'a' f'{x}', f'' '', '' f'', f'' f'', f'{x}' '' f'{y}', f'a' 'b' f'c{d}e' 'f' "g", r'\n' f'\n{x}' rf'\n'
f'\N{BULLET}', f'\N{BULLET}{x}\u00e9\{x}', f'é{x}é', f'{é!r:é}', f'😀{x}', f'{x}' \
    f'{y}'
def g():
    f'{yield}', f'{yield x}', f'{(yield)}'
async def h():
    f'{await x}', f'{[x async for x in y]}'
f'''{
    x  # a comment
    + y
}'''
f'''a
{x:{
y}}
b'''
f"{x:'a'}", f'{x:"a"}', f'{x!r:!r}', f'{x::}', f'{x:=5}', f'{x:a=b}', f'{a["b"]:{c["d"]}}', f'{x:{y}{z}}', f'{x:{y}-{z}+}'
