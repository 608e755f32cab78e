// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatevalue.h"

#include "numbertext.h"
#include "parser.h"

#include <cmath>

namespace vigie::templates {

namespace {

template <typename... Cases>
struct Overload : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overload(Cases...) -> Overload<Cases...>;

std::string printLabels(const Labels &labels)
{
    std::string text = "map[";
    for (const auto &[name, value] : labels)
        text += (text.size() > 4 ? " " : "") + name + ":" + value;
    return text + "]";
}

std::string printSample(const TemplateSample &sample)
{
    return "{" + printLabels(sample.labels) + " " + promql::formatShort(sample.value) + "}";
}

std::string printMap(const ValueMap &map)
{
    std::string text = "map[";
    for (const auto &[name, value] : map)
        text += (text.size() > 4 ? " " : "") + name + ":" + print(value);
    return text + "]";
}

std::string printSamples(const std::vector<TemplateSample> &samples)
{
    std::string text = "[";
    for (const TemplateSample &sample : samples)
        text += (text.size() > 1 ? " " : "") + printSample(sample);
    return text + "]";
}

int order(auto a, auto b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

bool isTrue(const Value &value)
{
    return std::visit(Overload{
                          [](const Nothing &) { return false; },
                          [](bool b) { return b; },
                          [](std::int64_t i) { return i != 0; },
                          [](double d) { return d != 0; },
                          [](const std::string &s) { return !s.empty(); },
                          [](const Moment &) { return true; },
                          [](const RootData &) { return true; },
                          [](const Labels &l) { return !l.empty(); },
                          [](const TemplateSample &) { return true; },
                          [](const std::vector<TemplateSample> &v) { return !v.empty(); },
                          [](const std::shared_ptr<const ValueMap> &m) { return !m->empty(); },
                      },
                      value.data);
}

std::string print(const Value &value)
{
    return std::visit(Overload{
                          [](const Nothing &) -> std::string { return "<no value>"; },
                          [](bool b) -> std::string { return b ? "true" : "false"; },
                          [](std::int64_t i) { return std::to_string(i); },
                          [](double d) { return promql::formatShort(d); },
                          [](const std::string &s) { return s; },
                          [](const Moment &m) { return momentText(m.timeMs); },
                          [](const RootData &) -> std::string { return "<alert>"; },
                          [](const Labels &l) { return printLabels(l); },
                          [](const TemplateSample &s) { return printSample(s); },
                          [](const std::vector<TemplateSample> &v) { return printSamples(v); },
                          [](const std::shared_ptr<const ValueMap> &m) { return printMap(*m); },
                      },
                      value.data);
}

std::string_view typeName(const Value &value)
{
    return std::visit(
        Overload{
            [](const Nothing &) { return "<nil>"; },
            [](bool) { return "bool"; },
            [](std::int64_t) { return "int"; },
            [](double) { return "float64"; },
            [](const std::string &) { return "string"; },
            [](const Moment &) { return "*time.Time"; },
            [](const RootData &) { return "struct"; },
            [](const Labels &) { return "map[string]string"; },
            [](const TemplateSample &) { return "*template.sample"; },
            [](const std::vector<TemplateSample> &) { return "template.queryResult"; },
            [](const std::shared_ptr<const ValueMap> &) { return "map[string]interface {}"; },
        },
        value.data);
}

double toNumber(const Value &value)
{
    if (const double *real = value.get<double>())
        return *real;
    if (const std::int64_t *whole = value.get<std::int64_t>())
        return static_cast<double>(*whole);
    if (const std::string *text = value.get<std::string>()) {
        if (const std::optional<double> number = promql::parseFloat(*text))
            return *number;
        throw ExpandError("'" + *text + "' is no number");
    }
    throw ExpandError("can't convert " + std::string(typeName(value)) + " to float");
}

std::string toText(const Value &value)
{
    if (const std::string *text = value.get<std::string>())
        return *text;
    throw ExpandError("wrong type: expected string, found " + std::string(typeName(value)));
}

int compare(const Value &a, const Value &b)
{
    if (a.get<std::int64_t>() != nullptr && b.get<std::int64_t>() != nullptr)
        return order(*a.get<std::int64_t>(), *b.get<std::int64_t>());
    if (a.get<double>() != nullptr && b.get<double>() != nullptr)
        return order(*a.get<double>(), *b.get<double>());
    if (a.get<std::string>() != nullptr && b.get<std::string>() != nullptr)
        return order(*a.get<std::string>(), *b.get<std::string>());
    throw ExpandError("incompatible types for comparison: " + std::string(typeName(a)) + " and " +
                      std::string(typeName(b)));
}

bool equals(const Value &a, const Value &b)
{
    if (a.get<bool>() != nullptr && b.get<bool>() != nullptr)
        return *a.get<bool>() == *b.get<bool>();
    if (a.get<Nothing>() != nullptr || b.get<Nothing>() != nullptr)
        return a.data.index() == b.data.index();
    // NaN is not even like itself, and compares as neither more nor less.
    if (a.get<double>() != nullptr && std::isnan(*a.get<double>()))
        return false;
    return compare(a, b) == 0;
}

} // namespace vigie::templates
