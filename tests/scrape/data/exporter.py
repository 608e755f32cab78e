# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program with prometheus_client: every type that it knows, on the port given as argument."""
import sys
import threading

import prometheus_client as client

jobs = client.Counter("jobs", "Jobs done.", ["queue"])
jobs.labels("default").inc(41)
jobs.labels('odd "name"\\ with\nall of it ✓').inc(0.5)
depth = client.Gauge("queue_depth", "Jobs that wait.\nSecond line.")
depth.set(float("nan"))
client.Gauge("coldest_celsius", "A number below 0.").set(-273.15)
client.Gauge("limit", "No limit.").set(float("inf"))
seconds = client.Histogram("job_seconds", "Time.", ["queue"], buckets=(0.001, 0.25, 1, 2.5, 1e6))
for value in (0.0001, 0.2, 0.2, 3, 1e9):
    seconds.labels("default").observe(value)
sizes = client.Summary("job_bytes", "Size.")
sizes.observe(1024)
client.Info("build", "Version.").info({"version": "1.2.3"})
client.Enum("state", "What it does.", states=["idle", "busy"]).state("busy")

client.start_http_server(int(sys.argv[1]), "127.0.0.1")
threading.Event().wait()
