// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeediting.h"

#include <string>

namespace vigie {
namespace {

// Aliases within aliases grow without end; no compose file comes near this.
constexpr int maxNodes = 4'000'000;
constexpr int maxDepth = 200;

// Writes a tree so that two trees are equal exactly when their texts are.
class Flattener final
{
public:
    explicit Flattener(const std::string &service)
        : m_service(service)
    {}

    bool write(const YAML::Node &node, int depth, bool isServices, bool isService);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    const std::string &m_service;
    std::string m_text;
    int m_nodes = 0;
};

bool isPortKey(const YAML::Node &key)
{
    return key.IsScalar() &&
           (key.Scalar() == "ports" || key.Scalar() == "expose" || key.Scalar() == "network_mode");
}

bool Flattener::write(const YAML::Node &node, int depth, bool isServices, bool isService)
{
    if (++m_nodes > maxNodes || depth > maxDepth)
        return false;
    // A service without a body becomes a mapping when its first port is added.
    if (!isService || node.IsScalar() || node.IsSequence())
        m_text += node.Tag() + '\x01' + std::to_string(static_cast<int>(node.Type())) + '\x01';
    if (node.IsScalar()) {
        m_text += std::to_string(node.Scalar().size()) + '\x01' + node.Scalar();
    } else if (node.IsSequence()) {
        for (const auto &each : node) {
            if (!write(each, depth + 1, false, false))
                return false;
        }
    } else if (node.IsMap()) {
        for (const auto &pair : node) {
            if (isService && isPortKey(pair.first))
                continue;
            const bool named = pair.first.IsScalar();
            const bool top = depth == 0 && named && pair.first.Scalar() == "services";
            const bool ours = isServices && named && pair.first.Scalar() == m_service;
            if (!write(pair.first, depth + 1, false, false) ||
                !write(pair.second, depth + 1, top, ours))
                return false;
        }
    }
    m_text += '\x02';
    return true;
}

} // namespace

bool differOnlyInPorts(const YAML::Node &before, const YAML::Node &after, const QString &service)
{
    const std::string name = service.toStdString();
    Flattener first(name);
    Flattener second(name);
    return first.write(before, 0, false, false) && second.write(after, 0, false, false) &&
           first.text() == second.text();
}

} // namespace vigie
