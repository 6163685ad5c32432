// Compiles the text of the error grammar.
#include "syntax/ErrorGrammar.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::syntax {

extern const char *const errorGrammarStatements;
extern const char *const errorGrammarExpressions;

namespace {

ErrorAction findAction(llvm::StringRef name) {
  return llvm::StringSwitch<ErrorAction>(name)
#define ERROR_ACTION(name, diagnostic, Where, Argument) .Case(#name, ErrorAction::name)
#include "syntax/ErrorActions.def"
      .Default(ErrorAction::None);
}

/// The kind of token that a quoted text or a name in capitals stands for.
TokenKind findTokenKind(llvm::StringRef text) {
  for (unsigned i = 0; i <= static_cast<unsigned>(TokenKind::KwYield); ++i) {
    auto kind = static_cast<TokenKind>(i);
    if (fixedText(kind) == text || (fixedText(kind).empty() && spelling(kind) == text))
      return kind;
  }
  llvm_unreachable("the grammar names tokens of Tokens.def");
}

class GrammarCompiler {
public:
  ErrorGrammar compile() {
    declareRules(errorGrammarStatements);
    declareRules(errorGrammarExpressions);
    compileRules(errorGrammarStatements);
    compileRules(errorGrammarExpressions);
    return std::move(grammar);
  }

private:
  template <typename Visit> void forEachRule(llvm::StringRef text, Visit visit) {
    while (!text.empty()) {
      auto [line, remaining] = text.split('\n');
      text = remaining;
      if (line.empty())
        continue;
      auto [name, body] = line.split(": ");
      visit(name, body);
    }
  }

  void declareRules(llvm::StringRef text) {
    forEachRule(text, [&](llvm::StringRef name, llvm::StringRef) {
      GrammarRule rule;
      rule.leftRecursive = name.consume_back("<");
      rule.remembered = name.consume_back("!") || rule.leftRecursive;
      rule.name = name.str();
      ruleNumbers[name] = static_cast<uint16_t>(grammar.rules.size());
      grammar.rules.push_back(rule);
    });
  }

  void compileRules(llvm::StringRef text) {
    forEachRule(text, [&](llvm::StringRef name, llvm::StringRef body) {
      rest = body;
      uint16_t choice = compileChoice();
      assert(rest.empty() && "a rule ends with its line");
      grammar.rules[ruleNumbers.lookup(name.rtrim("!<"))].body = choice;
    });
  }

  uint16_t add(GrammarNode node) {
    grammar.nodes.push_back(std::move(node));
    return static_cast<uint16_t>(grammar.nodes.size() - 1);
  }

  void skipSpaces() { rest = rest.ltrim(' '); }

  bool consume(llvm::StringRef text) {
    skipSpaces();
    return rest.consume_front(text);
  }

  uint16_t compileChoice() {
    GrammarNode choice{GrammarNode::Op::Choice};
    do
      choice.children.push_back(compileSequence());
    while (consume("| "));
    return add(std::move(choice));
  }

  uint16_t compileSequence() {
    GrammarNode sequence{GrammarNode::Op::Sequence};
    for (skipSpaces(); !rest.empty() && !rest.starts_with("| ") && !rest.starts_with(")"); skipSpaces()) {
      if (consume("-> ")) {
        llvm::StringRef name = takeWord();
        sequence.action = findAction(name);
        assert(sequence.action != ErrorAction::None && "the grammar names actions of ErrorActions.def");
        break;
      }
      sequence.children.push_back(compileItem());
    }
    if (sequence.children.size() == 1) {
      const GrammarNode &only = grammar.nodes[sequence.children.front()];
      sequence.onlyForErrors =
          only.op == GrammarNode::Op::Rule && llvm::StringRef(grammar.rules[only.index].name).starts_with("invalid_");
    }
    return add(std::move(sequence));
  }

  llvm::StringRef takeWord() {
    llvm::StringRef word = rest.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
    rest = rest.drop_front(word.size());
    return word;
  }

  llvm::StringRef takeQuoted(char quote) {
    size_t end = rest.find(quote, 1);
    llvm::StringRef text = rest.slice(1, end);
    rest = rest.drop_front(end + 1);
    return text;
  }

  uint16_t compileItem() {
    using Op = GrammarNode::Op;
    if (consume("&&"))
      return add({Op::Forced, static_cast<uint16_t>(findTokenKind(takeQuoted('\'')))});
    if (consume("&"))
      return add({Op::And, 0, {}, {compileAtom()}});
    if (consume("!"))
      return add({Op::Not, 0, {}, {compileAtom()}});
    if (consume("~"))
      return add({Op::Cut});
    if (rest.size() > 1 && rest[1] == '=' && rest[0] >= 'a' && rest[0] <= 'c') {
      auto slot = static_cast<uint16_t>(rest[0] - 'a');
      rest = rest.drop_front(2);
      return add({Op::Capture, slot, {}, {compileSuffixed()}});
    }
    return compileSuffixed();
  }

  uint16_t compileSuffixed() {
    using Op = GrammarNode::Op;
    uint16_t atom = compileAtom();
    if (rest.consume_front(".")) {
      uint16_t element = compileAtom();
      bool plus = rest.consume_front("+");
      assert(plus && "a list with separators has at least one element");
      (void)plus;
      return add({Op::Gather, 0, {}, {element, atom}});
    }
    if (rest.consume_front("?"))
      return add({Op::Optional, 0, {}, {atom}});
    if (rest.consume_front("*"))
      return add({Op::Repeat, 0, {}, {atom}});
    if (rest.consume_front("+"))
      return add({Op::Repeat, 1, {}, {atom}});
    return atom;
  }

  uint16_t compileAtom() {
    using Op = GrammarNode::Op;
    if (rest.consume_front("(")) {
      uint16_t choice = compileChoice();
      bool closed = consume(")");
      assert(closed && "a group ends with a parenthesis");
      (void)closed;
      return choice;
    }
    if (rest.starts_with("'"))
      return add({Op::Token, static_cast<uint16_t>(findTokenKind(takeQuoted('\'')))});
    if (rest.starts_with("\""))
      return add({Op::SoftKeyword, 0, takeQuoted('"').str()});
    llvm::StringRef word = takeWord();
    assert(!word.empty() && "an item of the grammar is a rule, a token or a group");
    if (word == "SOFT_KEYWORD")
      return add({Op::AnySoftKeyword});
    if (word.front() >= 'A' && word.front() <= 'Z')
      return add({Op::Token, static_cast<uint16_t>(findTokenKind(word))});
    auto found = ruleNumbers.find(word);
    assert(found != ruleNumbers.end() && "the grammar calls rules that it has");
    return add({Op::Rule, found->second});
  }

  ErrorGrammar grammar;
  llvm::StringMap<uint16_t> ruleNumbers;
  llvm::StringRef rest;
};

} // namespace

uint16_t ErrorGrammar::findRule(llvm::StringRef name) const {
  auto found = llvm::find_if(rules, [&](const GrammarRule &rule) { return rule.name == name; });
  assert(found != rules.end() && "the grammar has the rule");
  return static_cast<uint16_t>(found - rules.begin());
}

const ErrorGrammar &ErrorGrammar::get() {
  static const ErrorGrammar grammar = GrammarCompiler().compile();
  return grammar;
}

} // namespace rio::syntax
