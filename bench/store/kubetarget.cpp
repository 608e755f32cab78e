// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kubetarget SERIES: serves the generated page on a free loopback port, which it prints. The values
// go on once a second whoever asks, so all that scrape it get the same. Connections are kept, as
// exporters keep them.
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
#include <vector>

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

// One request; false: the client has gone.
bool serve(int client, const std::string &page)
{
    char request[4096];
    std::string seen;
    while (seen.find("\r\n\r\n") == std::string::npos) {
        const ssize_t got = recv(client, request, sizeof request, 0);
        if (got <= 0)
            return false;
        seen.append(request, static_cast<std::size_t>(got));
    }
    sendAll(client, "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                    "Content-Length: " +
                        std::to_string(page.size()) + "\r\n\r\n");
    sendAll(client, page);
    return true;
}

// Waits a little for requests and serves those that came; the first one polled is the listener.
void serveWaiting(std::vector<pollfd> &polled, const std::string &page)
{
    constexpr int waitMs = 20;
    if (poll(polled.data(), polled.size(), waitMs) <= 0)
        return;
    for (pollfd &client : polled) {
        if (&client == &polled.front() || client.revents == 0 || serve(client.fd, page))
            continue;
        close(client.fd);
        client.fd = -1;
    }
    std::erase_if(polled, [](const pollfd &client) { return client.fd < 0; });
    if (polled.front().revents == 0)
        return;
    if (const int client = accept(polled.front().fd, nullptr, nullptr); client >= 0)
        polled.push_back({client, POLLIN, 0});
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
    std::vector<pollfd> polled{{listener, POLLIN, 0}};
    Clock::time_point next = Clock::now() + std::chrono::seconds(1);
    for (;;) {
        if (Clock::now() >= next) {
            page.step();
            page.render(body);
            next += std::chrono::seconds(1);
        }
        serveWaiting(polled, body);
    }
}
