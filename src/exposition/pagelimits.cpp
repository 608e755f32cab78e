// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelimits.h"

namespace vigie {

const std::string_view tooMuchMemory = "up to here the page needs more memory than a page may take";
const std::string_view tooMuchMemoryRemedy =
    "Expose fewer series, labels or buckets, or split the page over several endpoints.";

} // namespace vigie
