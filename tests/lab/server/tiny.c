/* SPDX-FileCopyrightText: The Vigie authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A metrics server for an image that holds nothing else: tiny ADDRESS PORT */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    static const char answer[] = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n"
                                 "# TYPE tiny_up gauge\ntiny_up 1\n";
    struct sockaddr_in address = {.sin_family = AF_INET};
    const int one = 1;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (argc < 3 || inet_pton(AF_INET, argv[1], &address.sin_addr) != 1)
        return 2;
    address.sin_port = htons((unsigned short)atoi(argv[2]));
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 16))
        return 3;
    for (;;) {
        char request[2048];
        const int connection = accept(listener, 0, 0);
        if (connection < 0)
            continue;
        if (read(connection, request, sizeof request) > 0
            && write(connection, answer, strlen(answer)) > 0)
            shutdown(connection, SHUT_WR);
        close(connection);
    }
}
