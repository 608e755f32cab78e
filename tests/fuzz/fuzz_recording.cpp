// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings: the input once as a whole file, once as the payload of frames whose checksums are
// right, since no fuzzer finds those.
#include "recordingformat.h"
#include "recordingreader.h"
#include "seriesstore.h"
#include "storeimporter.h"

#include <cstdlib>
#include <limits>
#include <sstream>
#include <string>

namespace {

using namespace vigie;

void readEverything(const std::string &bytes)
{
    SeriesStore store;
    StoreImporter importer(store);
    std::istringstream in(bytes);
    const RecordingReport report = readRecording(in, importer);
    if (report.damagedBytes + report.tornBytes > bytes.size())
        std::abort();
    importer.finish();
    const StoreSnapshot snapshot = store.snapshot();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    for (const SeriesId series : snapshot.select({})) {
        std::int64_t last = least;
        SampleIterator samples = snapshot.samples(series, least, most);
        for (StoredSample sample; samples.next(sample);) {
            if (sample.timeMs <= last && last != least)
                std::abort(); // whoever evaluates relies on the order
            last = sample.timeMs;
        }
        static_cast<void>(snapshot.summary(series, least, most));
    }
    store.evict(0);
    store.clear();
}

// Each byte of the first part says how long a payload is and of which kind.
std::string framed(std::string_view input)
{
    const Bytes head = recording::headBytes(1);
    std::string file(head.begin(), head.end());
    while (input.size() > 3) {
        const auto kind =
            static_cast<recording::Kind>(1 + static_cast<unsigned char>(input[0]) % 3);
        const std::size_t size = static_cast<unsigned char>(input[1]) |
                                 static_cast<std::size_t>(static_cast<unsigned char>(input[2]))
                                     << 8U;
        input.remove_prefix(3);
        const std::string_view payload = input.substr(0, size);
        input.remove_prefix(payload.size());
        Bytes frame = recording::beginFrame();
        frame.insert(frame.end(), payload.begin(), payload.end());
        recording::sealFrame(frame, kind);
        file.append(frame.begin(), frame.end());
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    readEverything(std::string(input));
    readEverything(framed(input));
    return 0;
}
