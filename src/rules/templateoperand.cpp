// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestword.h"
#include "quoting.h"
#include "templateparser.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::templates {

namespace {

constexpr auto rootFields =
    std::to_array<std::string_view>({"Labels", "ExternalLabels", "ExternalURL", "Value"});

std::optional<Value> numberValue(std::string_view text)
{
    std::int64_t whole = 0;
    std::string_view digits = text;
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    const char *end = digits.data() + digits.size();
    const auto asWhole = std::from_chars(digits.data(), end, whole);
    if (asWhole.ec == std::errc() && asWhole.ptr == end)
        return Value{whole};
    if (digits.starts_with("0x") || digits.starts_with("0X")) {
        const auto asHex = std::from_chars(digits.data() + 2, end, whole, 16);
        return asHex.ec == std::errc() && asHex.ptr == end ? std::optional(Value{whole})
                                                           : std::nullopt;
    }
    double value = 0;
    const auto asFloat = std::from_chars(digits.data(), end, value);
    if (asFloat.ec == std::errc() && asFloat.ptr == end)
        return Value{value};
    return std::nullopt;
}

} // namespace

Operand Parser::operand()
{
    const Token token = take();
    Operand operand;
    operand.offset = token.offset;
    switch (token.kind) {
    case Token::Kind::Dot:
        operand.kind = Operand::Kind::Dot;
        return operand;
    case Token::Kind::Field:
        operand.kind = Operand::Kind::Dot;
        operand.fields.emplace_back(token.text.substr(1));
        break;
    case Token::Kind::Variable:
        operand.kind = Operand::Kind::Variable;
        operand.name = token.text.substr(1);
        if (std::find(m_known.begin(), m_known.end(), operand.name) == m_known.end())
            fail(token.offset, "there is no variable '" + std::string(token.text) + "'",
                 "there are $labels, $value, $externalLabels and $externalURL");
        break;
    case Token::Kind::Number: {
        const std::optional<Value> number = numberValue(token.text);
        if (!number)
            fail(token.offset, "'" + std::string(token.text) + "' is no number");
        operand.constant = *number;
        break;
    }
    case Token::Kind::String:
        operand.constant = {promql::unquote(token.text)};
        break;
    case Token::Kind::Character:
        operand.constant = {static_cast<std::int64_t>(
            static_cast<unsigned char>(token.text.size() > 1 ? token.text[1] : 0))};
        break;
    case Token::Kind::Word:
        return wordOperand(token);
    case Token::Kind::Sign:
        if (token.text == "(") {
            operand.kind = Operand::Kind::Pipe;
            operand.pipe = std::make_shared<const Pipeline>(pipeline());
            skipBlanks();
            if (!atSign(")"))
                fail(peek().offset, "')' is missing");
            take();
            break;
        }
        [[fallthrough]];
    default:
        fail(token.offset, "'" + std::string(token.text) + "' is not expected here");
    }
    fields(operand);
    return operand;
}

Operand Parser::wordOperand(const Token &token)
{
    Operand operand;
    operand.offset = token.offset;
    if (token.text == "true" || token.text == "false") {
        operand.constant = {token.text == "true"};
        return operand;
    }
    if (token.text == "nil") {
        operand.constant = {};
        return operand;
    }
    operand.kind = Operand::Kind::Function;
    operand.function = findFunction(token.text);
    if (operand.function != nullptr)
        return operand;
    std::vector<std::string_view> known;
    for (const FunctionRow &row : functions())
        known.push_back(row.name);
    const std::string nearest = nearestWord(token.text, known);
    fail(token.offset, "there is no function '" + std::string(token.text) + "'",
         nearest.empty() ? "a label is written $labels." + std::string(token.text)
                         : "did you mean '" + nearest + "'?");
}

void Parser::fields(Operand &operand)
{
    while (peek().kind == Token::Kind::Field)
        operand.fields.emplace_back(take().text.substr(1));
    checkFields(operand);
}

// {{ .labels.x }} parses, but fails when the alert fires: nobody wants to learn it then.
void Parser::checkFields(const Operand &operand)
{
    if (operand.kind != Operand::Kind::Dot || m_dotDepth > 0 || operand.fields.empty())
        return;
    const std::string &name = operand.fields.front();
    if (std::find(rootFields.begin(), rootFields.end(), name) != rootFields.end())
        return;
    const std::string nearest = nearestWord(name, {rootFields.begin(), rootFields.end()});
    m_warnings.push_back({operand.offset, "there is no '." + name + "' in an alert",
                          nearest.empty() ? "a label is written $labels." + name
                                          : "did you mean '." + nearest + "'?",
                          false});
}

} // namespace vigie::templates
