# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the seconds that client_python takes to read a page, best of three."""
import sys
import time

from prometheus_client.parser import text_string_to_metric_families

text = open(sys.argv[1], encoding="utf-8").read()
best = float("inf")
for _ in range(3):
    start = time.process_time()
    for family in text_string_to_metric_families(text):
        len(family.samples)
    best = min(best, time.process_time() - start)
print(best)
