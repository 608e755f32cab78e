// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "pagebuilder.h"

namespace vigie {

void readProtobuf(PageBuilder &builder)
{
    builder.fail(0, 0, "protobuf is not read yet");
}

} // namespace vigie
