# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a page from the standard input with prometheus_client's parser: the independent reading.

Prints a JSON array of [name, {label: value}, value as text]. The argument is "text" or "openmetrics".
"""
import json
import sys

if sys.argv[1] == "openmetrics":
    from prometheus_client.openmetrics.parser import text_string_to_metric_families
else:
    from prometheus_client.parser import text_string_to_metric_families

page = sys.stdin.buffer.read().decode()
samples = [
    [sample.name, sample.labels, repr(float(sample.value))]
    for family in text_string_to_metric_families(page)
    for sample in family.samples
]
json.dump(samples, sys.stdout)
