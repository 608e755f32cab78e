#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Lets Apple check a signed disk image, and fastens its answer to it: notarise.sh FILE.dmg, on a Mac.
# VIGIE_NOTARY_PROFILE names the credentials in the keychain, put there once by
#     xcrun notarytool store-credentials NAME --apple-id … --team-id … --password …
set -euo pipefail
image=$1
profile=${VIGIE_NOTARY_PROFILE:?names the credentials that notarytool has stored in the keychain}
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
