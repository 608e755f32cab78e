// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertnotice.h"
#include "ruleview.h"
#include "threshold.h"

namespace vigie {

// What is said of alerts, in the reader's language.
namespace AlertTexts {

[[nodiscard]] QString summary(const Alert &alert);     // the annotation, else the name and labels
[[nodiscard]] QString description(const Alert &alert); // may be empty
[[nodiscard]] QString labels(const Alert &alert);      // without alertname and severity
// "HighLatency fires: …", "… has ended", "… may fire".
[[nodiscard]] QString event(const QString &rule, const AlertChange &change);
[[nodiscard]] QString noMatch(const NoMatch &problem);
[[nodiscard]] Notification::Urgency urgency(const Labels &labels);

} // namespace AlertTexts

} // namespace vigie
