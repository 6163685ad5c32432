// The grammar by which wrong statements are explained; see Explain.h.
//
// The text is compiled to a graph of nodes when the first error is found. Notation, a rule a line:
//
//   name: alternative | alternative ...        ordered choice; `name!` remembers its results by position,
//                                              `name<` too and may call itself first (left recursion)
//   'text' "text" NAME                         a keyword or operator, a soft keyword, a kind of token
//   e? e* e+ (e) &e !e ~                       as in PEP 617; `~` commits to its alternative
//   'x'.e+                                     one or more e with 'x' between
//   &&'text'                                   must follow: else "expected 'text'" is the error
//   a=e                                        the tokens that e matched are a (or b, or c)
//   alternative -> action                      an error, when the alternative matched: an enumerator of ErrorAction
#pragma once

#include "syntax/Token.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace rio::syntax {

/// What to say when an error alternative matched; done by Explainer::act.
enum class ErrorAction : uint8_t {
  None,
#define ERROR_ACTION(name, diagnostic, Where, Argument) name,
#include "syntax/ErrorActions.def"
};

struct GrammarNode {
  enum class Op : uint8_t {
    Rule,        // index: the rule
    Token,       // index: the TokenKind
    SoftKeyword, // text
    AnySoftKeyword,
    Sequence, // children in order
    Choice,   // children in order
    Optional,
    Repeat, // index: the fewest times
    Gather, // children: element, separator
    And,
    Not,
    Cut,
    Forced,  // index: the TokenKind
    Capture, // index: 0, 1 or 2
  };
  Op op;
  uint16_t index = 0;
  std::string text = {};
  std::vector<uint16_t> children = {};
  /// Sequence: the action, and whether the alternative is one of the rules that only look for errors.
  ErrorAction action = ErrorAction::None;
  bool onlyForErrors = false;
};

struct GrammarRule {
  std::string name;
  uint16_t body = 0;
  bool remembered = false;
  bool leftRecursive = false;
};

struct ErrorGrammar {
  std::vector<GrammarNode> nodes;
  std::vector<GrammarRule> rules;

  uint16_t findRule(llvm::StringRef name) const;

  /// The grammar, compiled at the first call.
  static const ErrorGrammar &get();
};

} // namespace rio::syntax
