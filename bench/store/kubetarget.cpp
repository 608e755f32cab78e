// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kubetarget SERIES: serves the generated page on a free loopback port, which it prints. The values
// go on once a second whoever asks, so all that scrape it get the same.
#include "kubepage.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void sendAll(int client, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void serve(int client, const std::string &page)
{
    char request[4096];
    std::string seen;
    while (seen.find("\r\n\r\n") == std::string::npos) {
        const ssize_t got = recv(client, request, sizeof request, 0);
        if (got <= 0)
            return;
        seen.append(request, static_cast<std::size_t>(got));
    }
    sendAll(client, "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                    "Connection: close\r\nContent-Length: " +
                        std::to_string(page.size()) + "\r\n\r\n");
    sendAll(client, page);
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t series = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        listen(listener, 16) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("kubetarget");
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);

    vigie::KubePage page(series, 1);
    std::string body;
    page.render(body);
    using Clock = std::chrono::steady_clock;
    Clock::time_point next = Clock::now() + std::chrono::seconds(1);
    for (;;) {
        if (Clock::now() >= next) {
            page.step();
            page.render(body);
            next += std::chrono::seconds(1);
        }
        pollfd waiting{listener, POLLIN, 0};
        if (poll(&waiting, 1, 20) <= 0)
            continue;
        const int client = accept(listener, nullptr, nullptr);
        if (client < 0)
            continue;
        serve(client, body);
        shutdown(client, SHUT_WR);
        close(client);
    }
}
