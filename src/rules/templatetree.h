// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatevalue.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie::templates {

struct Pipeline;
struct FunctionRow;

// One word of a command: a constant, the dot, a variable, a function or (a pipeline), and the
// fields taken from it.
struct Operand
{
    enum class Kind { Constant, Dot, Variable, Function, Pipe };

    Kind kind = Kind::Constant;
    Value constant;
    std::string name; // of a variable, without its $
    const FunctionRow *function = nullptr;
    std::shared_ptr<const Pipeline> pipe;
    std::vector<std::string> fields;
    std::size_t offset = 0;
};

struct Command
{
    std::vector<Operand> operands;
};

struct Pipeline
{
    std::vector<std::string> variables; // that it sets
    bool isAssignment = false;          // = instead of :=
    std::vector<Command> commands;
};

struct Node;
using Nodes = std::vector<Node>;

struct Node
{
    enum class Kind { Text, Action, If, With, Range, Template, Break, Continue };

    Kind kind = Kind::Text;
    std::string text; // of Text; the name of Template
    Pipeline pipe;
    bool hasPipe = false;
    Nodes then;
    Nodes otherwise;
};

struct Tree
{
    Nodes nodes;
    std::map<std::string, Nodes> definitions;
};

} // namespace vigie::templates
