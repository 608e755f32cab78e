// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletemplate.h"

#include "templateparser.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace templates {

namespace {

constexpr std::size_t longestText = 64U << 10U;
constexpr int mostSteps = 100'000;
constexpr int deepestInclusion = 20;

struct Variable
{
    std::string name;
    Value value;
};

// Walks the tree once.
class Expansion
{
public:
    Expansion(const Tree &tree, const TemplateData &data)
        : m_tree(tree)
        , m_context{data}
        , m_variables{{"", {RootData()}},
                      {"labels", {data.labels}},
                      {"externalLabels", {data.externalLabels}},
                      {"externalURL", {data.externalUrl}},
                      {"value", {data.value}}}
    {}

    std::string run()
    {
        std::string text;
        nodes(m_tree.nodes, {RootData()}, text);
        return text;
    }

private:
    enum class Flow { Next, Break, Continue };

    Flow nodes(const Nodes &list, const Value &dot, std::string &text)
    {
        for (const Node &each : list) {
            if (const Flow flow = node(each, dot, text); flow != Flow::Next)
                return flow;
        }
        return Flow::Next;
    }

    Flow node(const Node &node, const Value &dot, std::string &text)
    {
        step();
        const std::size_t scope = m_variables.size();
        Flow flow = Flow::Next;
        switch (node.kind) {
        case Node::Kind::Text:
            append(text, node.text);
            break;
        case Node::Kind::Action: {
            const Value value = pipeline(node.pipe, dot);
            if (node.pipe.variables.empty())
                append(text, print(value));
            return flow; // its variables stay
        }
        case Node::Kind::If:
            flow = nodes(isTrue(pipeline(node.pipe, dot)) ? node.then : node.otherwise, dot, text);
            break;
        case Node::Kind::With: {
            const Value value = pipeline(node.pipe, dot);
            flow = isTrue(value) ? nodes(node.then, value, text) : nodes(node.otherwise, dot, text);
            break;
        }
        case Node::Kind::Range:
            flow = range(node, dot, text);
            break;
        case Node::Kind::Template:
            append(text, included(node.text, node.hasPipe ? pipeline(node.pipe, dot) : Value()));
            break;
        case Node::Kind::Break:
            return Flow::Break;
        case Node::Kind::Continue:
            return Flow::Continue;
        }
        m_variables.resize(scope);
        return flow;
    }

    Flow range(const Node &node, const Value &dot, std::string &text)
    {
        Pipeline plain = node.pipe;
        plain.variables.clear();
        const Value over = pipeline(plain, dot);
        const std::vector<std::pair<Value, Value>> items = itemsOf(over);
        if (items.empty())
            return nodes(node.otherwise, dot, text);
        const std::size_t scope = m_variables.size();
        for (const auto &[key, value] : items) {
            step();
            const auto &names = node.pipe.variables;
            if (names.size() == 2)
                m_variables.push_back({names[0], key});
            if (!names.empty())
                m_variables.push_back({names.back(), value});
            const Flow flow = nodes(node.then, value, text);
            m_variables.resize(scope);
            if (flow == Flow::Break)
                break;
        }
        return Flow::Next;
    }

    static std::vector<std::pair<Value, Value>> itemsOf(const Value &over)
    {
        std::vector<std::pair<Value, Value>> items;
        if (const auto *samples = over.get<std::vector<TemplateSample>>()) {
            for (const TemplateSample &sample : *samples)
                items.push_back({{static_cast<std::int64_t>(items.size())}, {sample}});
        } else if (const auto *labels = over.get<Labels>()) {
            for (const auto &[name, value] : *labels)
                items.push_back({{name}, {value}});
        } else if (const auto *map = over.get<std::shared_ptr<const ValueMap>>()) {
            for (const auto &[name, value] : **map)
                items.push_back({{name}, value});
        } else if (over.get<Nothing>() == nullptr) {
            throw ExpandError("range can't iterate over " + print(over));
        }
        return items;
    }

    Value pipeline(const Pipeline &pipe, const Value &dot)
    {
        Value value;
        for (std::size_t i = 0; i < pipe.commands.size(); ++i)
            value = command(pipe.commands[i], dot, i > 0 ? &value : nullptr);
        for (const std::string &name : pipe.variables) {
            if (pipe.isAssignment)
                variable(name) = value;
            else
                m_variables.push_back({name, value});
        }
        return value;
    }

    Value command(const Command &command, const Value &dot, const Value *piped)
    {
        step();
        const Operand &head = command.operands.front();
        if (head.kind != Operand::Kind::Function) {
            if (command.operands.size() > 1 || piped != nullptr)
                throw ExpandError("can't give argument to non-function");
            return operand(head, dot);
        }
        std::vector<Value> arguments;
        for (std::size_t i = 1; i < command.operands.size(); ++i)
            arguments.push_back(operand(command.operands[i], dot));
        if (piped != nullptr)
            arguments.push_back(*piped);
        return call(head, arguments);
    }

    Value call(const Operand &head, std::span<const Value> arguments)
    {
        const FunctionRow &row = *head.function;
        const auto count = static_cast<int>(arguments.size());
        if (count < row.atLeast || (row.atMost >= 0 && count > row.atMost))
            throw ExpandError("wrong number of args for " + std::string(row.name) + ": want " +
                              std::to_string(row.atLeast) + " got " + std::to_string(count));
        try {
            Value value = row.call(m_context, arguments);
            for (const std::string &field : head.fields)
                value = fieldOf(m_context, value, field);
            return value;
        } catch (const ExpandError &error) {
            throw ExpandError("error calling " + std::string(row.name) + ": " + error.what());
        }
    }

    Value operand(const Operand &operand, const Value &dot)
    {
        Value value;
        switch (operand.kind) {
        case Operand::Kind::Constant:
            value = operand.constant;
            break;
        case Operand::Kind::Dot:
            value = dot;
            break;
        case Operand::Kind::Variable:
            value = variable(operand.name);
            break;
        case Operand::Kind::Function:
            return call(operand, {});
        case Operand::Kind::Pipe:
            value = pipeline(*operand.pipe, dot);
            break;
        }
        for (const std::string &field : operand.fields)
            value = fieldOf(m_context, value, field);
        return value;
    }

    Value &variable(const std::string &name)
    {
        const auto at = std::find_if(m_variables.rbegin(), m_variables.rend(),
                                     [&](const Variable &v) { return v.name == name; });
        if (at == m_variables.rend())
            throw ExpandError("undefined variable $" + name);
        return at->value;
    }

    std::string included(const std::string &name, const Value &dot)
    {
        const auto definition = m_tree.definitions.find(name);
        if (definition == m_tree.definitions.end())
            throw ExpandError("template \"" + name + "\" not defined");
        if (++m_depth > deepestInclusion)
            throw ExpandError("the templates include each other too deeply");
        std::vector<Variable> before = std::exchange(m_variables, {{"", dot}});
        std::string text;
        nodes(definition->second, dot, text);
        m_variables = std::move(before);
        --m_depth;
        return text;
    }

    void append(std::string &text, std::string_view more) const
    {
        if (text.size() + more.size() > longestText)
            throw ExpandError("the text becomes longer than 64 KiB");
        text += more;
    }

    void step()
    {
        if (++m_steps > mostSteps)
            throw ExpandError("the template works too long");
    }

    const Tree &m_tree;
    CallContext m_context;
    std::vector<Variable> m_variables;
    int m_steps = 0;
    int m_depth = 0;
};

} // namespace

Value fieldOf(const CallContext &context, const Value &value, const std::string &name)
{
    if (value.get<RootData>() != nullptr) {
        if (name == "Labels")
            return {context.data.labels};
        if (name == "ExternalLabels")
            return {context.data.externalLabels};
        if (name == "ExternalURL")
            return {context.data.externalUrl};
        if (name == "Value")
            return {context.data.value};
    }
    if (const auto *labels = value.get<Labels>())
        return {std::string(labels->get(name))};
    if (const auto *sample = value.get<TemplateSample>()) {
        if (name == "Labels")
            return {sample->labels};
        if (name == "Value")
            return {sample->value};
    }
    if (const auto *map = value.get<std::shared_ptr<const ValueMap>>()) {
        const auto at = (*map)->find(name);
        return at == (*map)->end() ? Value() : at->second;
    }
    throw ExpandError("can't evaluate field " + name + " in type " + std::string(typeName(value)));
}

} // namespace templates

RuleTemplate RuleTemplate::parse(std::string_view text)
{
    RuleTemplate result;
    result.m_text = text;
    if (text.find("{{") == std::string_view::npos)
        return result;
    try {
        templates::Parser parser(result.m_text);
        result.m_tree = std::make_shared<const templates::Tree>(parser.parse());
        result.m_problems = parser.warnings();
    } catch (const templates::ParseFailure &failure) {
        result.m_problems = {failure.problem};
    }
    return result;
}

bool RuleTemplate::isValid() const
{
    return std::none_of(m_problems.begin(), m_problems.end(),
                        [](const TemplateProblem &problem) { return problem.isError; });
}

std::string RuleTemplate::expand(const TemplateData &data) const
{
    if (!m_tree)
        return m_text;
    try {
        return templates::Expansion(*m_tree, data).run();
    } catch (const templates::ExpandError &error) {
        return std::string("<error expanding template: ") + error.what() + ">";
    }
}

} // namespace vigie
