// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <chrono>
#include <functional>

namespace vigie {

// How a widget reads and writes one setting.
template <typename T>
struct SettingField
{
    std::function<T(const Settings &)> read;
    std::function<void(Settings &, const T &)> write;
};

template <typename T>
[[nodiscard]] SettingField<T> field(T Settings::*member)
{
    return {[member](const Settings &settings) { return settings.*member; },
            [member](Settings &settings, const T &value) {
                settings.*member = value;
            }};
}

// A member of a member: field(&Settings::proxy, &ProxySettings::host).
template <typename Group, typename T>
[[nodiscard]] SettingField<T> field(Group Settings::*group, T Group::*member)
{
    return {[group, member](const Settings &settings) { return settings.*group.*member; },
            [group, member](Settings &settings, const T &value) {
                settings.*group.*member = value;
            }};
}

// The same setting as another type: an enumeration as its number, bytes as MiB.
template <typename To, typename From>
[[nodiscard]] SettingField<To> converted(const SettingField<From> &from,
                                         std::function<To(const From &)> to,
                                         std::function<From(const To &)> back)
{
    return {[from, to](const Settings &settings) { return to(from.read(settings)); },
            [from, back](Settings &settings, const To &value) {
                from.write(settings, back(value));
            }};
}

template <typename Enum>
[[nodiscard]] SettingField<int> choice(const SettingField<Enum> &from)
{
    return converted<int, Enum>(
        from, [](const Enum &value) { return static_cast<int>(value); },
        [](const int &value) { return static_cast<Enum>(value); });
}

// In whole units: in<std::chrono::hours>(field(&Settings::historyAge)).
template <typename Unit>
[[nodiscard]] SettingField<int> in(const SettingField<std::chrono::milliseconds> &from)
{
    return converted<int, std::chrono::milliseconds>(
        from,
        [](const std::chrono::milliseconds &value) {
            return static_cast<int>(std::chrono::duration_cast<Unit>(value).count());
        },
        [](const int &value) {
            return std::chrono::duration_cast<std::chrono::milliseconds>(Unit(value));
        });
}

[[nodiscard]] inline SettingField<int> inMebibytes(const SettingField<qint64> &from)
{
    return converted<int, qint64>(
        from, [](const qint64 &value) { return static_cast<int>(value >> 20); },
        [](const int &value) { return qint64(value) << 20; });
}

} // namespace vigie
