// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace vigie {

// What is to be written when someone else may have written meanwhile: what we changed since `base`
// over what is there now. Keys that we do not know (of a newer version) stay as they are; targets
// are merged one by one, in our order.
[[nodiscard]] QJsonObject mergedSettings(const QJsonObject &base, const QJsonObject &ours,
                                         const QJsonObject &theirs);

} // namespace vigie
