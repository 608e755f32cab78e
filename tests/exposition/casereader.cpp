// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposition.h"
#include "lint.h"
#include "pagejson.h"
#include "pagereader.h"

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

// For the conformance test: reads "lenient|strict|lint FORMAT FILE" lines, answers each with one
// line, the page as `vigiectl parse --json` prints it, or its lint.
int main()
{
    using namespace vigie;
    std::ios::sync_with_stdio(false);
    std::string mode;
    std::string word;
    std::string path;
    while (std::cin >> mode >> word && std::getline(std::cin >> std::ws, path)) {
        std::ifstream file(path, std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        std::string body = bytes.str();
        const Format format = formatFromString(word).value_or(detectFormat(body));
        PageReader reader(mode == "strict" ? ReadMode::Strict
                          : mode == "lint" ? ReadMode::Tolerant
                                           : ReadMode::Lenient);
        reader.read(std::move(body), format);
        std::cout << (mode == "lint" ? lintToJson(lintPage(reader.families(), reader.samples(),
                                                           reader.format()))
                                     : pageToJson(reader))
                  << std::endl;
    }
}
