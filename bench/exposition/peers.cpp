// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

namespace vigie::bench {

namespace {

// What a command prints, as a number; nothing where it fails.
std::optional<double> numberFrom(const std::string &command)
{
    std::FILE *const pipe = popen((command + " 2>/dev/null").c_str(), "r");
    if (pipe == nullptr)
        return std::nullopt;
    double number = 0;
    const bool read = std::fscanf(pipe, "%lf", &number) == 1;
    return pclose(pipe) == 0 && read ? std::optional(number) : std::nullopt;
}

void runPeer(const Report &report, const char *name, const std::string &command)
{
    if (const auto seconds = numberFrom(command))
        report.row(name, *seconds);
    else
        std::printf("  %-44s not installed\n", name);
}

} // namespace

void runPeers(const Report &report, const std::string &text)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "vigie-bench";
    fs::create_directories(folder);
    const std::string page = (folder / "page.txt").string();
    const std::string program = (folder / "expfmt").string();
    std::ofstream(page, std::ios::binary) << text;
    const std::string sources = VIGIE_BENCH_SOURCES;
    if (!fs::exists(program)) {
        const std::string build = "GO111MODULE=off GOPATH=/usr/share/gocode go build -o " +
                                  program + " " + sources + "/expfmt/main.go";
        static_cast<void>(std::system((build + " 2>/dev/null").c_str()));
    }
    runPeer(report, "Go expfmt", program + " " + page);
    runPeer(report, "client_python", "/usr/bin/python3 " + sources + "/client_python.py " + page);
    fs::remove(page);
}

} // namespace vigie::bench
