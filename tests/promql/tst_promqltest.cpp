// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "testscript.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace vigie {
namespace {

std::string directory()
{
    const char *fromEnvironment = std::getenv("VIGIE_PROMQLTEST_DIR");
    return fromEnvironment ? fromEnvironment : VIGIE_PROMQLTEST_DIR;
}

std::vector<std::filesystem::path> filesIn(const std::string &directory)
{
    std::vector<std::filesystem::path> list;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error))
        if (entry.path().extension() == ".json")
            list.push_back(entry.path());
    std::sort(list.begin(), list.end());
    return list;
}

// Runs the commands of each file, all features on as in Prometheus' own tests.
void runAll(const std::vector<std::filesystem::path> &files)
{
    QueryOptions options;
    options.experimental = true;
    int evaluated = 0;
    int passed = 0;
    for (const auto &path : files) {
        const auto text = readFile(path.string());
        ASSERT_TRUE(text);
        const auto json = parseJson(*text);
        ASSERT_TRUE(json) << path;
        TestScript script(options);
        for (const Json &command : (*json)["commands"].items)
            script.run(command);
        std::printf("%-28s %4d of %4d\n", path.stem().c_str(), script.passed(), script.evaluated());
        for (const std::string &failure : script.failures())
            ADD_FAILURE() << path.stem().string() << " " << failure;
        evaluated += script.evaluated();
        passed += script.passed();
    }
    std::printf("%-28s %4d of %4d\n", "all", passed, evaluated);
    EXPECT_GT(evaluated, 0);
    EXPECT_EQ(passed, evaluated);
}

TEST(PromqlTest, PassesEveryEvalOfPrometheusTestFiles)
{
    const auto list = filesIn(directory());
    if (list.empty()) {
        std::printf("SKIPPED-TEST: no conformance data in %s\n", directory().c_str());
        GTEST_SKIP() << "set VIGIE_PROMQLTEST_DIR";
    }
    runAll(list);
}

TEST(PromqlTest, PassesItsOwnEvals)
{
    runAll(filesIn(VIGIE_PROMQL_DATA_DIR));
}

} // namespace
} // namespace vigie
