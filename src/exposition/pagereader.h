// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "pagelimits.h"
#include "pageupdate.h"
#include "simdkernels.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vigie {

enum class ReadMode : std::uint8_t {
    Lenient,  // accepts what a Prometheus scrape accepts
    Strict,   // the validator: also what the specification forbids is an Error
    Tolerant, // for lint alone: also what the Go client library reads (signed times, #HELP…)
};

// Reads the pages of one target, one after the other; the second and later ones by comparing them
// with the last (the template path), with the very result that a first read would give.
// Not thread-safe; views that it hands out live until the next read.
class PageReader
{
public:
    explicit PageReader(ReadMode mode = ReadMode::Lenient);
    ~PageReader();
    PageReader(PageReader &&) noexcept;
    PageReader &operator=(PageReader &&) noexcept;

    // Takes the body (uncompressed). A page with an Error gives accepted = false and leaves the
    // slots as the last accepted page had them.
    const PageUpdate &read(std::string body, Format format);

    [[nodiscard]] bool isAccepted() const; // the page read last
    // The page read last, accepted or not; with an Error: the samples before it.
    [[nodiscard]] std::span<const Sample> samples() const; // in page order; made on first call
    // The same one after the other, for those who need not have all of them: a large page's samples
    // take more than its tables. A series' slot means nothing where the page was not accepted.
    [[nodiscard]] PageUpdate::SeriesList series() const;
    [[nodiscard]] const std::vector<Family> &families() const; // made on first call
    [[nodiscard]] const std::vector<Issue> &issues() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] const std::string &body() const;
    [[nodiscard]] std::size_t bytesHeld() const;
    // The memory of a body no longer needed, for receiving the next one; what is in it means
    // nothing, but is as long as may be written without clearing it first.
    [[nodiscard]] std::string takeSpareBuffer();
    // No page is received for a while: the system gets that memory meanwhile.
    void returnSpareBuffer();

    // The next read sees every series as new (the store forgot the target's).
    void forget();

    void setLimits(const PageLimits &limits);
    // For tests and benchmarks: other than the best instructions; nothing = line by line, no
    // comparing with the last page.
    void setInstructions(std::optional<SimdLevel> level);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
