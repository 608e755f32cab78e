// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatetree.h"

#include <string_view>
#include <vector>

namespace vigie::templates {

struct ParseFailure
{
    TemplateProblem problem;
};

struct Token
{
    enum class Kind {
        End,
        Text,
        Open,  // {{
        Close, // }}
        Blank,
        Field,    // .name
        Variable, // $name
        Word,
        Number,
        String, // with its quotes
        Character,
        Sign, // ( ) | , = :=
        Dot,
    };
    Kind kind = Kind::End;
    std::string_view text;
    std::size_t offset = 0;
};

// Cuts a template up; raises ParseFailure.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text);

// Recursive descent over the tokens; raises ParseFailure.
class Parser
{
public:
    explicit Parser(std::string_view text);

    [[nodiscard]] Tree parse();
    [[nodiscard]] const std::vector<TemplateProblem> &warnings() const { return m_warnings; }

private:
    enum class Stop { End, Else, EndOfText };

    [[nodiscard]] const Token &peek() const { return m_tokens[m_next]; }
    Token take() { return m_tokens[m_next++]; }
    void skipBlanks();
    [[nodiscard]] bool atSign(std::string_view sign) const;
    [[nodiscard]] bool atWord(std::string_view word) const;
    [[noreturn]] static void fail(std::size_t offset, std::string message, std::string remedy = {});
    void close(const char *after);

    Stop nodes(Nodes &list, bool topLevel);
    // An action after its {{; nothing where it ended the list, with why in `stop`.
    std::optional<Node> action(bool topLevel, Stop &stop);
    Node block(Node::Kind kind);
    void otherwise(Node &node, std::size_t offset);
    Node inclusion();
    void definition(Nodes *list);
    [[nodiscard]] std::string templateName();

    Pipeline pipeline();
    void variables(Pipeline &pipe);
    [[nodiscard]] bool startsDeclaration() const;
    Command command();
    Operand operand();
    Operand wordOperand(const Token &token);
    void fields(Operand &operand);
    void checkFields(const Operand &operand);

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    std::vector<std::string> m_known; // variables in scope
    Tree m_tree;
    std::vector<TemplateProblem> m_warnings;
    int m_depth = 0;
    int m_dotDepth = 0; // > 0: the dot is no longer the alert
    int m_loopDepth = 0;
};

} // namespace vigie::templates
