// The text of the grammar that explains errors, in the notation of ErrorGrammar.h.
//
// The order of the alternatives is what decides which error is found, and has to be that of CPython 3.13; rules that
// exist only for errors begin with `invalid_` and are used in the second reading.
namespace rio::syntax {

extern const char *const errorGrammarStatements;
extern const char *const errorGrammarExpressions;

const char *const errorGrammarStatements = R"(
statement: compound_stmt | simple_stmts
statements: statement+
simple_stmts: simple_stmt !';' NEWLINE | ';'.simple_stmt+ ';'? NEWLINE
simple_stmt!: assignment | &"type" type_alias | star_expressions | &'return' return_stmt | &('import' | 'from') import_stmt | &'raise' raise_stmt | 'pass' | &'del' del_stmt | &'yield' yield_expr | &'assert' assert_stmt | 'break' | 'continue' | &'global' global_stmt | &'nonlocal' nonlocal_stmt
compound_stmt: &('def' | '@' | 'async') function_def | &'if' if_stmt | &('class' | '@') class_def | &('with' | 'async') with_stmt | &('for' | 'async') for_stmt | &'try' try_stmt | &'while' while_stmt | match_stmt

assignment: NAME ':' expression ('=' annotated_rhs)? | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)? | (star_targets '=')+ annotated_rhs !'=' | single_target augassign ~ annotated_rhs | invalid_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
return_stmt: 'return' star_expressions?
raise_stmt: 'raise' expression ('from' expression)? | 'raise'
global_stmt: 'global' ','.NAME+
nonlocal_stmt: 'nonlocal' ','.NAME+
del_stmt: 'del' del_targets &(';' | NEWLINE) | invalid_del_stmt
assert_stmt: 'assert' expression (',' expression)?
import_stmt: invalid_import | import_name | import_from
import_name: 'import' dotted_as_names
import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets: '(' import_from_as_names ','? ')' | import_from_as_names !',' | '*' | invalid_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name: NAME ('as' NAME)?
dotted_as_names: ','.dotted_as_name+
dotted_as_name: dotted_name ('as' NAME)?
dotted_name<: dotted_name '.' NAME | NAME

block!: NEWLINE INDENT statements DEDENT | simple_stmts | invalid_block
decorators: ('@' named_expression NEWLINE)+
class_def: decorators class_def_raw | class_def_raw
class_def_raw: invalid_class_def_raw | 'class' NAME type_params? ('(' arguments? ')')? ':' block
function_def: decorators function_def_raw | function_def_raw
function_def_raw: invalid_def_raw | 'def' NAME type_params? '(' params? ')' ('->' expression)? ':' block | 'async' 'def' NAME type_params? '(' params? ')' ('->' expression)? ':' block

params: invalid_parameters | parameters
parameters: slash_no_default param_no_default* param_with_default* star_etc? | slash_with_default param_with_default* star_etc? | param_no_default+ param_with_default* star_etc? | param_with_default+ star_etc? | star_etc
slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &')'
slash_with_default: param_no_default* param_with_default+ '/' ',' | param_no_default* param_with_default+ '/' &')'
star_etc: invalid_star_etc | '*' param_no_default param_maybe_default* kwds? | '*' param_no_default_star_annotation param_maybe_default* kwds? | '*' ',' param_maybe_default+ kwds? | kwds
kwds: invalid_kwds | '**' param_no_default
param_no_default: param ',' | param &')'
param_no_default_star_annotation: param_star_annotation ',' | param_star_annotation &')'
param_with_default: param default ',' | param default &')'
param_maybe_default: param default? ',' | param default? &')'
param: NAME annotation?
param_star_annotation: NAME star_annotation
annotation: ':' expression
star_annotation: ':' star_expression
default: '=' expression | invalid_default

if_stmt: invalid_if_stmt | 'if' named_expression ':' block elif_stmt | 'if' named_expression ':' block else_block?
elif_stmt: invalid_elif_stmt | 'elif' named_expression ':' block elif_stmt | 'elif' named_expression ':' block else_block?
else_block: invalid_else_stmt | 'else' &&':' block
while_stmt: invalid_while_stmt | 'while' named_expression ':' block else_block?
for_stmt: invalid_for_stmt | 'for' star_targets 'in' ~ star_expressions ':' block else_block? | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block? | invalid_for_target
with_stmt: invalid_with_stmt_indent | 'with' '(' ','.with_item+ ','? ')' ':' block | 'with' ','.with_item+ ':' block | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block | 'async' 'with' ','.with_item+ ':' block | invalid_with_stmt
with_item: expression 'as' star_target &(',' | ')' | ':') | invalid_with_item | expression
try_stmt: invalid_try_stmt | 'try' &&':' block finally_block | 'try' &&':' block except_block+ else_block? finally_block? | 'try' &&':' block except_star_block+ else_block? finally_block?
except_block: invalid_except_stmt_indent | 'except' expression ('as' NAME)? ':' block | 'except' ':' block | invalid_except_stmt
except_star_block: invalid_except_star_stmt_indent | 'except' '*' expression ('as' NAME)? ':' block | invalid_except_stmt
finally_block: invalid_finally_stmt | 'finally' &&':' block

match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT | invalid_match_stmt
subject_expr: star_named_expression ',' star_named_expressions? | named_expression
case_block: invalid_case_block | "case" patterns guard? ':' block
guard: 'if' named_expression
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' pattern_capture_target | invalid_as_pattern
or_pattern: '|'.closed_pattern+
closed_pattern!: literal_pattern | capture_pattern | "_" | value_pattern | '(' pattern ')' | sequence_pattern | mapping_pattern | class_pattern
literal_pattern: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
literal_expr: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: signed_number '+' NUMBER | signed_number '-' NUMBER
signed_number: NUMBER | '-' NUMBER
capture_pattern: pattern_capture_target
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
value_pattern: attr !('.' | '(' | '=')
attr<: name_or_attr '.' NAME
name_or_attr: attr | NAME
sequence_pattern: '[' maybe_sequence_pattern? ']' | '(' open_sequence_pattern? ')'
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
maybe_star_pattern: star_pattern | pattern
star_pattern!: '*' pattern_capture_target | '*' "_"
mapping_pattern: '{' '}' | '{' double_star_pattern ','? '}' | '{' items_pattern ',' double_star_pattern ','? '}' | '{' items_pattern ','? '}'
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_expr | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern: name_or_attr '(' ')' | name_or_attr '(' positional_patterns ','? ')' | name_or_attr '(' keyword_patterns ','? ')' | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' | invalid_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern

type_alias: "type" NAME type_params? '=' expression
type_params: invalid_type_params | '[' type_param_seq ']'
type_param_seq: ','.type_param+ ','?
type_param!: NAME (':' expression)? ('=' expression)? | '*' NAME a=':' b=expression -> bound_tuple | '*' NAME ('=' star_expression)? | '**' NAME a=':' b=expression -> bound_spec | '**' NAME ('=' expression)?

invalid_assignment: a=invalid_ann_assign_target ':' expression -> annotated_container | a=star_named_expression ',' star_named_expressions* ':' expression -> annotated_tuple | a=expression ':' expression -> annotated_expression | (star_targets '=')* a=star_expressions '=' -> assigned_target | (star_targets '=')* a=yield_expr '=' -> assigned_yield | a=star_expressions augassign annotated_rhs -> augmented_target
invalid_ann_assign_target: list | tuple | '(' invalid_ann_assign_target ')'
invalid_del_stmt: 'del' a=star_expressions -> deleted_target
invalid_block: NEWLINE !INDENT -> expected_block
invalid_import: a='import' ','.dotted_name+ 'from' dotted_name -> import_from_order | 'import' a=NEWLINE -> import_nothing
invalid_import_from_targets: import_from_as_names ',' NEWLINE -> import_trailing_comma | a=NEWLINE -> import_nothing
invalid_for_target: 'async'? 'for' a=star_expressions -> for_target
invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') -> assigned_target
invalid_with_stmt: 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE -> expected_colon | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE -> expected_colon
invalid_with_stmt_indent: 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT -> block_with | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT -> block_with
invalid_try_stmt: a='try' ':' NEWLINE !INDENT -> block_try | 'try' ':' block !('except' | 'finally') -> try_alone | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':' -> mixed_except_range | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':' -> mixed_except
invalid_except_stmt: 'except' '*'? a=expression ',' expressions ('as' NAME)? ':' -> except_tuple | 'except' '*'? expression ('as' NAME)? NEWLINE -> expected_colon | 'except' NEWLINE -> expected_colon | 'except' '*' (NEWLINE | ':') -> except_star_type
invalid_finally_stmt: a='finally' ':' NEWLINE !INDENT -> block_finally
invalid_except_stmt_indent: a='except' expression ('as' NAME)? ':' NEWLINE !INDENT -> block_except | a='except' ':' NEWLINE !INDENT -> block_except
invalid_except_star_stmt_indent: a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT -> block_except_star
invalid_match_stmt: "match" subject_expr NEWLINE -> expected_colon | a="match" subject_expr ':' NEWLINE !INDENT -> block_match
invalid_case_block: "case" patterns guard? NEWLINE -> expected_colon | a="case" patterns guard? ':' NEWLINE !INDENT -> block_case
invalid_as_pattern: or_pattern 'as' a="_" -> pattern_wildcard_target | or_pattern 'as' !NAME a=expression -> pattern_target
invalid_class_pattern: name_or_attr '(' (positional_patterns ',')? keyword_patterns ',' a=positional_patterns -> positional_pattern_last
invalid_if_stmt: 'if' named_expression NEWLINE -> expected_colon | a='if' named_expression ':' NEWLINE !INDENT -> block_if
invalid_elif_stmt: 'elif' named_expression NEWLINE -> expected_colon | a='elif' named_expression ':' NEWLINE !INDENT -> block_elif
invalid_else_stmt: a='else' ':' NEWLINE !INDENT -> block_else
invalid_while_stmt: 'while' named_expression NEWLINE -> expected_colon | a='while' named_expression ':' NEWLINE !INDENT -> block_while
invalid_for_stmt: 'async'? 'for' star_targets 'in' star_expressions NEWLINE -> expected_colon | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT -> block_for
invalid_def_raw: 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT -> block_def | 'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
invalid_class_def_raw: 'class' NAME type_params? ('(' arguments? ')')? NEWLINE -> expected_colon | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT -> block_class
invalid_parameters: a='/' ',' -> slash_first | (slash_no_default | slash_with_default) param_maybe_default* a='/' -> slash_twice | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default -> default_order | param_no_default* a='(' param_no_default+ ','? b=')' -> parameters_parenthesized | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' -> slash_after_star | param_maybe_default+ '/' a='*' -> slash_star_comma
invalid_parameters_helper: slash_with_default | param_with_default+
invalid_default: a='=' &(')' | ',') -> default_missing
invalid_star_etc: a='*' (')' | ',' (')' | '**')) -> bare_star | '*' param a='=' -> variadic_default | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') -> star_twice
invalid_kwds: '**' param a='=' -> keywords_default | '**' param ',' a=param -> after_keywords | '**' param ',' a=('*' | '**' | '/') -> after_keywords
invalid_type_params: '[' a=']' -> type_params_empty
)";

const char *const errorGrammarExpressions = R"(
expressions: expression (',' expression)+ ','? | expression ',' | expression
expression!: invalid_expression | invalid_legacy_expression | disjunction 'if' disjunction 'else' expression | disjunction | lambdef
yield_expr: 'yield' 'from' expression | 'yield' star_expressions?
star_expressions: star_expression (',' star_expression)+ ','? | star_expression ',' | star_expression
star_expression!: '*' bitwise_or | expression
star_named_expressions: ','.star_named_expression+ ','?
star_named_expression: '*' bitwise_or | named_expression
assignment_expression: NAME ':=' ~ expression
named_expression: assignment_expression | invalid_named_expression | expression !':='
disjunction!: conjunction ('or' conjunction)+ | conjunction
conjunction!: inversion ('and' inversion)+ | inversion
inversion!: 'not' inversion | comparison
comparison: bitwise_or compare_op_bitwise_or_pair+ | bitwise_or
compare_op_bitwise_or_pair: '==' bitwise_or | '!=' bitwise_or | '<=' bitwise_or | '<' bitwise_or | '>=' bitwise_or | '>' bitwise_or | 'not' 'in' bitwise_or | 'in' bitwise_or | 'is' 'not' bitwise_or | 'is' bitwise_or
bitwise_or<: bitwise_or '|' bitwise_xor | bitwise_xor
bitwise_xor<: bitwise_xor '^' bitwise_and | bitwise_and
bitwise_and<: bitwise_and '&' shift_expr | shift_expr
shift_expr<: shift_expr '<<' sum | shift_expr '>>' sum | invalid_arithmetic | sum
sum<: sum '+' term | sum '-' term | term
term<: term '*' factor | term '/' factor | term '//' factor | term '%' factor | term '@' factor | invalid_factor | factor
factor!: '+' factor | '-' factor | '~' factor | power
power: await_primary '**' factor | await_primary
await_primary!: 'await' primary | primary
primary<: primary '.' NAME | primary genexp | primary '(' arguments? ')' | primary '[' slices ']' | atom
slices: slice !',' | ','.(slice | starred_expression)+ ','?
slice: expression? ':' expression? (':' expression?)? | named_expression
atom: NAME | 'True' | 'False' | 'None' | &(STRING | FSTRING_START) strings | NUMBER | &'(' (tuple | group | genexp) | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp) | '...'
group: '(' (yield_expr | named_expression) ')' | invalid_group
lambdef: 'lambda' lambda_params? ':' expression
lambda_params: invalid_lambda_parameters | lambda_parameters
lambda_parameters: lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* lambda_star_etc? | lambda_slash_with_default lambda_param_with_default* lambda_star_etc? | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc? | lambda_param_with_default+ lambda_star_etc? | lambda_star_etc
lambda_slash_no_default: lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
lambda_slash_with_default: lambda_param_no_default* lambda_param_with_default+ '/' ',' | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc: invalid_lambda_star_etc | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds? | '*' ',' lambda_param_maybe_default+ lambda_kwds? | lambda_kwds
lambda_kwds: invalid_lambda_kwds | '**' lambda_param_no_default
lambda_param_no_default: lambda_param ',' | lambda_param &':'
lambda_param_with_default: lambda_param default ',' | lambda_param default &':'
lambda_param_maybe_default: lambda_param default? ',' | lambda_param default? &':'
lambda_param: NAME

fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
fstring_replacement_field: '{' annotated_rhs '='? fstring_conversion? fstring_full_format_spec? '}' | invalid_replacement_field
fstring_conversion: '!' NAME
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
fstring: FSTRING_START fstring_middle* FSTRING_END
string: STRING
strings!: (fstring | string)+
list: '[' star_named_expressions? ']'
tuple: '(' (star_named_expression ',' star_named_expressions?)? ')'
set: '{' star_named_expressions '}'
dict: '{' double_starred_kvpairs? '}' | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ ','?
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause: 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* | 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' -> for_without_in | invalid_for_target
listcomp: '[' named_expression for_if_clauses ']' | invalid_comprehension
setcomp: '{' named_expression for_if_clauses '}' | invalid_comprehension
genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')' | invalid_comprehension
dictcomp: '{' kvpair for_if_clauses '}' | invalid_dict_comprehension

arguments!: args ','? &')' | invalid_arguments
args: ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ (',' kwargs)? | kwargs
kwargs: ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+ | ','.kwarg_or_starred+ | ','.kwarg_or_double_starred+
starred_expression: invalid_starred_expression_unpacking | '*' expression | '*' -> invalid_star
kwarg_or_starred: invalid_kwarg | NAME '=' expression | starred_expression
kwarg_or_double_starred: invalid_kwarg | NAME '=' expression | '**' expression

star_targets: star_target !',' | star_target (',' star_target)* ','?
star_targets_list_seq: ','.star_target+ ','?
star_targets_tuple_seq: star_target (',' star_target)+ ','? | star_target ','
star_target!: '*' !'*' star_target | target_with_star_atom
target_with_star_atom!: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | star_atom
star_atom: NAME | '(' target_with_star_atom ')' | '(' star_targets_tuple_seq? ')' | '[' star_targets_list_seq? ']'
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead
t_primary<: t_primary '.' NAME &t_lookahead | t_primary '[' slices ']' &t_lookahead | t_primary genexp &t_lookahead | t_primary '(' arguments? ')' &t_lookahead | atom &t_lookahead
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ ','?
del_target!: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'

invalid_arguments: (','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs | kwargs) a=',' ','.(starred_expression !'=')+ -> unpacking_order | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)? -> generator_range | a=NAME b='=' expression for_if_clauses -> maybe_comparison | (args ',')? a=NAME b='=' &(',' | ')') -> argument_value | a=args b=for_if_clauses -> generator_in_call | args ',' a=expression b=for_if_clauses -> generator_range | a=args ',' args -> argument_order
invalid_kwarg: a=('True' | 'False' | 'None') b='=' -> keyword_constant | a=NAME b='=' expression for_if_clauses -> maybe_comparison | !(NAME '=') a=expression b='=' -> keyword_expression | a='**' expression '=' b=expression -> keyword_unpacking
invalid_starred_expression_unpacking: a='*' expression '=' b=expression -> starred_assignment
expression_without_invalid: disjunction 'if' disjunction 'else' expression | disjunction | lambdef
invalid_legacy_expression: a=NAME !'(' b=star_expressions -> legacy_print
invalid_expression: !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid -> missing_comma | a=disjunction 'if' b=disjunction !('else' | ':') -> expected_else | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE -> fstring_lambda
invalid_named_expression!: a=expression ':=' expression -> walrus_target | a=NAME '=' b=bitwise_or !('=' | ':=') -> maybe_comparison | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') -> assigned_here
invalid_arithmetic: sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion -> not_after_operator
invalid_factor: ('+' | '-' | '~') a='not' b=factor -> not_after_operator
invalid_comprehension: ('[' | '(' | '{') a=starred_expression for_if_clauses -> unpacking_comprehension | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses -> comprehension_target | ('[' | '{') a=star_named_expression b=',' for_if_clauses -> comprehension_target
invalid_dict_comprehension: '{' a='**' bitwise_or for_if_clauses '}' -> unpacking_dict_comprehension
invalid_group: '(' a=starred_expression ')' -> starred_group | '(' a='**' expression ')' -> double_starred_group
invalid_double_starred_kvpairs: ','.double_starred_kvpair+ ',' invalid_kvpair | expression ':' a='*' bitwise_or -> starred_value | expression a=':' &('}' | ',') -> missing_value
invalid_kvpair: a=expression !':' -> missing_key_colon | expression ':' a='*' bitwise_or -> starred_value | expression a=':' &('}' | ',') -> missing_value
invalid_lambda_parameters: a='/' ',' -> slash_first | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' -> slash_twice | lambda_slash_no_default? lambda_param_no_default* invalid_lambda_parameters_helper a=lambda_param_no_default -> default_order | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')' -> lambda_parenthesized | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' -> slash_after_star | lambda_param_maybe_default+ '/' a='*' -> slash_star_comma
invalid_lambda_parameters_helper: lambda_slash_with_default | lambda_param_with_default+
invalid_lambda_star_etc: '*' (':' | ',' (':' | '**')) -> bare_star_last | '*' lambda_param a='=' -> variadic_default | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') -> star_twice
invalid_lambda_kwds: '**' lambda_param a='=' -> keywords_default | '**' lambda_param ',' a=lambda_param -> after_keywords | '**' lambda_param ',' a=('*' | '**' | '/') -> after_keywords
invalid_replacement_field: '{' a='=' -> field_before | '{' a='!' -> field_before | '{' a=':' -> field_before | '{' a='}' -> field_before | '{' !annotated_rhs -> field_expression | '{' annotated_rhs !('=' | '!' | ':' | '}') -> field_after_expression | '{' annotated_rhs '=' !('!' | ':' | '}') -> field_after_equal | '{' annotated_rhs '='? invalid_conversion_character | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}') -> field_after_conversion | '{' annotated_rhs '='? ('!' NAME)? ':' fstring_format_spec* !'}' -> field_after_spec | '{' annotated_rhs '='? ('!' NAME)? !'}' -> field_end
invalid_conversion_character: '!' &(':' | '}') -> conversion_missing | '!' !NAME -> conversion_invalid
)";

} // namespace rio::syntax
