// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <string>

namespace vigie::bench {

// Measures what other readers do with the same page, where they are installed: Go's expfmt
// (golang-go, golang-github-prometheus-common-dev) and client_python (python3-prometheus-client).
void runPeers(const Report &report, const std::string &text);

} // namespace vigie::bench
