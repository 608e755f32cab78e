// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateparser.h"

#include "quoting.h"

#include <algorithm>

namespace vigie::templates {

namespace {

constexpr int maxDepth = 100;
} // namespace

Parser::Parser(std::string_view text)
    : m_text(text)
    , m_tokens(tokenize(text))
    , m_known{"", "labels", "externalLabels", "externalURL", "value"}
{}

Tree Parser::parse()
{
    if (nodes(m_tree.nodes, true) != Stop::EndOfText)
        fail(peek().offset, "there is nothing that {{ end }} or {{ else }} would belong to");
    return std::move(m_tree);
}

void Parser::fail(std::size_t offset, std::string message, std::string remedy)
{
    throw ParseFailure{{offset, std::move(message), std::move(remedy), true}};
}

void Parser::skipBlanks()
{
    while (peek().kind == Token::Kind::Blank)
        ++m_next;
}

bool Parser::atSign(std::string_view sign) const
{
    return peek().kind == Token::Kind::Sign && peek().text == sign;
}

bool Parser::atWord(std::string_view word) const
{
    return peek().kind == Token::Kind::Word && peek().text == word;
}

void Parser::close(const char *after)
{
    skipBlanks();
    if (peek().kind != Token::Kind::Close)
        fail(peek().offset, "'" + std::string(peek().text) + "' is not expected after " + after,
             "close the action with }}");
    take();
}

Parser::Stop Parser::nodes(Nodes &list, bool topLevel)
{
    while (peek().kind != Token::Kind::End) {
        const Token token = take();
        if (token.kind == Token::Kind::Text) {
            Node node;
            node.text = token.text;
            list.push_back(std::move(node));
            continue;
        }
        Stop stop = Stop::EndOfText;
        std::optional<Node> node = action(topLevel, stop);
        if (stop != Stop::EndOfText)
            return stop;
        if (node)
            list.push_back(std::move(*node));
    }
    return Stop::EndOfText;
}

std::optional<Node> Parser::action(bool topLevel, Stop &stop)
{
    skipBlanks();
    const Token word = peek();
    const bool isWord = word.kind == Token::Kind::Word;
    if (isWord && (word.text == "end" || word.text == "else")) {
        if (topLevel)
            fail(word.offset, "'" + std::string(word.text) + "' belongs to no if, range or with");
        take();
        stop = word.text == "end" ? Stop::End : Stop::Else;
        if (stop == Stop::End)
            close("end");
        return std::nullopt;
    }
    if (isWord && (word.text == "if" || word.text == "with" || word.text == "range")) {
        take();
        return block(word.text == "if"     ? Node::Kind::If
                     : word.text == "with" ? Node::Kind::With
                                           : Node::Kind::Range);
    }
    if (isWord && word.text == "template") {
        take();
        return inclusion();
    }
    if (isWord && (word.text == "define" || word.text == "block")) {
        take();
        Nodes included;
        definition(word.text == "block" ? &included : nullptr);
        return included.empty() ? std::nullopt : std::optional(std::move(included.front()));
    }
    Node node;
    if (isWord && (word.text == "break" || word.text == "continue")) {
        if (m_loopDepth == 0)
            fail(word.offset, "'" + std::string(word.text) + "' stands outside of a range");
        take();
        close("it");
        node.kind = word.text == "break" ? Node::Kind::Break : Node::Kind::Continue;
        return node;
    }
    node.kind = Node::Kind::Action;
    node.pipe = pipeline();
    close("the value");
    return node;
}

Node Parser::block(Node::Kind kind)
{
    if (++m_depth > maxDepth)
        fail(peek().offset, "the blocks are nested too deeply");
    const std::size_t offset = peek().offset;
    const std::size_t scope = m_known.size();
    Node node;
    node.kind = kind;
    node.pipe = pipeline();
    close("the condition");
    const bool movesDot = kind != Node::Kind::If;
    m_dotDepth += movesDot ? 1 : 0;
    m_loopDepth += kind == Node::Kind::Range ? 1 : 0;
    const Stop stop = nodes(node.then, false);
    m_dotDepth -= movesDot ? 1 : 0;
    m_loopDepth -= kind == Node::Kind::Range ? 1 : 0;
    if (stop == Stop::EndOfText)
        fail(offset, "the block has no {{ end }}", "add {{ end }} where it stops");
    if (stop == Stop::Else)
        otherwise(node, offset);
    m_known.resize(scope);
    --m_depth;
    return node;
}

// After {{else: its own if or with, or the rest of the block.
void Parser::otherwise(Node &node, std::size_t offset)
{
    skipBlanks();
    const bool chained = (atWord("if") && node.kind == Node::Kind::If) ||
                         (atWord("with") && node.kind == Node::Kind::With);
    if (chained) {
        take();
        node.otherwise.push_back(block(node.kind));
        return;
    }
    close("else");
    switch (nodes(node.otherwise, false)) {
    case Stop::Else:
        fail(peek().offset, "the block has two {{ else }}");
    case Stop::EndOfText:
        fail(offset, "the block has no {{ end }}", "add {{ end }} where it stops");
    case Stop::End:
        break;
    }
}

std::string Parser::templateName()
{
    skipBlanks();
    const Token token = take();
    if (token.kind != Token::Kind::String)
        fail(token.offset, "the name of a template stands in quotes");
    return promql::unquote(token.text);
}

Node Parser::inclusion()
{
    Node node;
    node.kind = Node::Kind::Template;
    node.text = templateName();
    skipBlanks();
    node.hasPipe = peek().kind != Token::Kind::Close;
    if (node.hasPipe)
        node.pipe = pipeline();
    close("the template");
    return node;
}

void Parser::definition(Nodes *list)
{
    if (++m_depth > maxDepth)
        fail(peek().offset, "the blocks are nested too deeply");
    const std::size_t offset = peek().offset;
    const std::string name = templateName();
    if (list != nullptr) {
        Node node;
        node.kind = Node::Kind::Template;
        node.text = name;
        node.hasPipe = true;
        node.pipe = pipeline();
        list->push_back(std::move(node));
    }
    close("the name");
    const std::vector<std::string> known = std::exchange(m_known, {""});
    ++m_dotDepth;
    Nodes body;
    if (nodes(body, false) != Stop::End)
        fail(offset, "the definition has no {{ end }}", "add {{ end }} where it stops");
    --m_dotDepth;
    m_known = known;
    m_tree.definitions[name] = std::move(body);
    --m_depth;
}

bool Parser::startsDeclaration() const
{
    std::size_t at = m_next;
    const auto blank = [&] {
        while (m_tokens[at].kind == Token::Kind::Blank)
            ++at;
    };
    if (m_tokens[at].kind != Token::Kind::Variable)
        return false;
    ++at;
    blank();
    const Token &sign = m_tokens[at];
    return sign.kind == Token::Kind::Sign &&
           (sign.text == ":=" || sign.text == "=" || sign.text == ",");
}

void Parser::variables(Pipeline &pipe)
{
    while (true) {
        skipBlanks();
        const Token token = take();
        if (token.kind != Token::Kind::Variable)
            fail(token.offset, "a variable is expected here");
        pipe.variables.emplace_back(token.text.substr(1));
        skipBlanks();
        const Token sign = take();
        if (sign.kind == Token::Kind::Sign && sign.text == "," && pipe.variables.size() < 2)
            continue;
        if (sign.kind != Token::Kind::Sign || (sign.text != ":=" && sign.text != "="))
            fail(sign.offset, "':=' is expected after the variable");
        pipe.isAssignment = sign.text == "=";
        return;
    }
}

Pipeline Parser::pipeline()
{
    if (++m_depth > maxDepth)
        fail(peek().offset, "the parentheses are nested too deeply");
    Pipeline pipe;
    skipBlanks();
    if (startsDeclaration())
        variables(pipe);
    while (true) {
        pipe.commands.push_back(command());
        skipBlanks();
        if (!atSign("|"))
            break;
        take();
    }
    for (std::size_t i = 1; i < pipe.commands.size(); ++i) {
        const Operand &first = pipe.commands[i].operands.front();
        if (first.kind == Operand::Kind::Constant || first.kind == Operand::Kind::Pipe)
            fail(first.offset, "after '|' a function is expected");
    }
    if (pipe.isAssignment) {
        for (const std::string &name : pipe.variables) {
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
                fail(peek().offset, "there is no variable '$" + name + "'");
        }
    } else {
        m_known.insert(m_known.end(), pipe.variables.begin(), pipe.variables.end());
    }
    --m_depth;
    return pipe;
}

Command Parser::command()
{
    Command command;
    while (true) {
        skipBlanks();
        const Token &token = peek();
        if (token.kind == Token::Kind::Close || token.kind == Token::Kind::End || atSign("|") ||
            atSign(")"))
            break;
        command.operands.push_back(operand());
        const Token &next = peek();
        if (next.kind != Token::Kind::Blank && next.kind != Token::Kind::Close && !atSign("|") &&
            !atSign(")"))
            fail(next.offset, "'" + std::string(next.text) + "' is not expected here");
    }
    if (command.operands.empty())
        fail(peek().offset, "a value is missing here");
    const Operand &first = command.operands.front();
    if (first.kind != Operand::Kind::Function && command.operands.size() > 1 &&
        first.kind == Operand::Kind::Constant)
        fail(command.operands[1].offset, "a constant takes no arguments");
    return command;
}

} // namespace vigie::templates
