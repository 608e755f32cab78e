#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py BUILD_DIR [--series N | --exporter] [--scrapes N] [--interval SECONDS] [--peers DIR]

Vigie's session, Prometheus and VictoriaMetrics scrape the same generated page at the same time, on
loopback, with their data in a temporary folder; with --exporter, a real node_exporter of the peers'.
Prints what a scrape costs each, what they hold, and how long the same range queries take. Peers that are not in --peers are left out, and said."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

WARM_UP = 5
QUERIES = [
    'sum by (namespace) (rate(container_cpu_usage_seconds_total[30s]))',
    'topk(5, container_memory_working_set_bytes)',
    'sum(kube_pod_status_phase{phase="Running"})',
    'rate(container_network_receive_bytes_total{namespace="team-1-production"}[30s])',
]
TICK = os.sysconf('SC_CLK_TCK')


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def cpu_seconds(pid):
    fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rpartition(')')[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def status_mb(pid, key):
    for line in pathlib.Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith(key + ':'):
            return int(line.split()[1]) / 1024
    return 0


def forget_highest(pid):
    """From now on VmHWM is the highest resident size since now."""
    pathlib.Path(f'/proc/{pid}/clear_refs').write_text('5')


def get(url, timeout=60):
    with urllib.request.urlopen(url, timeout=timeout) as answer:
        return answer.read().decode()


def metric(port, name):
    """The sum of a metric's samples on the peer's own page."""
    total = 0.0
    for line in get(f'http://127.0.0.1:{port}/metrics').splitlines():
        if line.startswith((name + ' ', name + '{')):
            total += float(line.rsplit(' ', 1)[1])
    return total


class Peer:
    def __init__(self, name, command, port, start_of_samples, folder):
        self.name, self.port, self.rows_metric, self.folder = name, port, start_of_samples, folder
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, cwd=folder)

    def rows(self):
        try:
            return metric(self.port, self.rows_metric)
        except OSError:
            return 0

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def query_ms(self, query, start, end):
        url = f'http://127.0.0.1:{self.port}/api/v1/query_range?' + urllib.parse.urlencode(
            {'query': query, 'start': start, 'end': end, 'step': '1s', 'nocache': '1'})
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            get(url)
            times.append((time.perf_counter() - begin) * 1000)
        return statistics.median(times)


def prometheus(binary, target, interval, folder):
    port = free_port()
    (folder / 'prometheus.yml').write_text(
        f'global: {{scrape_interval: {interval}s, scrape_timeout: {interval}s}}\n'
        f'scrape_configs: [{{job_name: kube, static_configs: [{{targets: ["{target}"]}}]}}]\n')
    return Peer('Prometheus', [binary, f'--config.file={folder}/prometheus.yml',
                               f'--storage.tsdb.path={folder}/data', '--log.level=error',
                               f'--web.listen-address=127.0.0.1:{port}'], port,
                'prometheus_tsdb_head_samples_appended_total', folder)


def victoria(binary, target, interval, folder):
    port = free_port()
    (folder / 'scrape.yml').write_text(
        f'global: {{scrape_interval: {interval}s, scrape_timeout: {interval}s}}\n'
        f'scrape_configs: [{{job_name: kube, static_configs: [{{targets: ["{target}"]}}]}}]\n')
    return Peer('VictoriaMetrics', [binary, f'-promscrape.config={folder}/scrape.yml',
                                    '-promscrape.maxScrapeSize=268435456',
                                    f'-storageDataPath={folder}/data', '-loggerLevel=ERROR',
                                    f'-httpListenAddr=127.0.0.1:{port}',
                                    '-search.latencyOffset=0s'], port,
                'vm_promscrape_scraped_samples_sum', folder)


def generated_target(options, processes):
    """Its address, and how many series it has."""
    target = subprocess.Popen([options.build / 'bench/store/kubetarget', str(options.series)],
                              stdout=subprocess.PIPE, text=True)
    processes.append(target)
    return f'127.0.0.1:{int(target.stdout.readline())}', options.series


def real_target(options, processes):
    address = f'127.0.0.1:{free_port()}'
    binary = (pathlib.Path(options.peers) / 'usr/bin/prometheus-node-exporter').absolute()
    if not binary.exists():
        sys.exit(f'prometheus-node-exporter is not in {options.peers}')
    processes.append(subprocess.Popen([binary, f'--web.listen-address={address}'],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    while True:
        try:
            page = get(f'http://{address}/metrics')
            return address, sum(not line.startswith('#') for line in page.splitlines())
        except OSError:
            time.sleep(0.1)


def disk_bytes(folder):
    return sum(f.stat().st_size for f in folder.rglob('*') if f.is_file())


def measure_peer(peer, series, scrapes, interval):
    """Waits for the peer's scrapes and says what they cost. Asks no more than it must: that costs
    the peer as much as a small target."""
    while peer.rows() < WARM_UP * series:
        time.sleep(0.2)
    rows = peer.rows()
    cpu = cpu_seconds(peer.process.pid)
    first_highest = status_mb(peer.process.pid, 'VmHWM')
    forget_highest(peer.process.pid)
    time.sleep((scrapes - WARM_UP) * interval)
    while peer.rows() < scrapes * series:
        time.sleep(0.2)
    cpu = cpu_seconds(peer.process.pid) - cpu
    done = (peer.rows() - rows) / series
    highest = status_mb(peer.process.pid, 'VmHWM')
    result = {'cpu_ms_per_scrape': cpu * 1000 / done,
              'rss_mb': status_mb(peer.process.pid, 'VmRSS'),
              'rss_highest_mb': highest, 'rss_peak_mb': max(first_highest, highest),
              'samples': peer.rows(), 'disk_bytes': disk_bytes(peer.folder / 'data')}
    if peer.name == 'VictoriaMetrics':
        get(f'http://127.0.0.1:{peer.port}/internal/force_flush')
        result['chunk_bytes'] = sum(
            float(line.rsplit(' ', 1)[1])
            for line in get(f'http://127.0.0.1:{peer.port}/metrics').splitlines()
            if line.startswith('vm_data_size_bytes{type="storage'))
    else:
        chunks = peer.folder / 'data' / 'chunks_head'
        result['chunk_bytes'] = disk_bytes(chunks) if chunks.exists() else 0
    return result


def table(results):
    rows = [('CPU a scrape', 'cpu_ms_per_scrape', 'ms', 1), ('resident', 'rss_mb', 'MB', 1),
            ('resident, highest after warm-up', 'rss_highest_mb', 'MB', 1),
            ('resident, peak', 'rss_peak_mb', 'MB', 1),
            ('resident, bare program', 'rss_bare_mb', 'MB', 1),
            ('samples held', 'samples', '', 1), ('chunks', 'chunk_bytes', 'MB', 1e-6),
            ('on disk', 'disk_bytes', 'MB', 1e-6)]
    print(f'{"":42}' + ''.join(f'{name:>17}' for name in results))
    for label, key, unit, factor in rows:
        cells = [f'{r[key] * factor:>14.1f} {unit:2}' if key in r else f'{"-":>17}'
                 for r in results.values()]
        print(f'{label:42}' + ''.join(cells))
    print(f'{"chunk bytes a sample":42}' + ''.join(
        f'{r["chunk_bytes"] / r["samples"]:>14.2f} B ' if r.get('samples') else f'{"-":>17}'
        for r in results.values()))
    for i, query in enumerate(QUERIES):
        print(f'{query[:41]:42}'
              + ''.join(f'{r["queries_ms"][i]:>14.1f} ms' for r in results.values()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('build', type=pathlib.Path)
    arguments.add_argument('--series', type=int, default=100_000)
    arguments.add_argument('--exporter', action='store_true',
                           help='scrape a real node_exporter, of --peers')
    arguments.add_argument('--scrapes', type=int, default=135)
    arguments.add_argument('--interval', type=int, default=1, help='seconds')
    arguments.add_argument('--peers', type=pathlib.Path,
                           default=os.environ.get('VIGIE_PEERS_DIR', '.cache/peers'))
    options = arguments.parse_args()
    programs = options.build / 'bench' / 'store'
    folder = pathlib.Path(tempfile.mkdtemp(prefix='vigie-bench-'))
    processes, peers, results = [], [], {}
    try:
        make_target = real_target if options.exporter else generated_target
        address, series = make_target(options, processes)
        start = time.time()
        session = subprocess.Popen(
            [programs / 'sessionclient', f'http://{address}/metrics',
             str(options.interval * 1000), str(options.scrapes), *QUERIES],
            stdout=subprocess.PIPE, text=True)
        processes.append(session)
        for make, name in ((prometheus, 'prometheus'), (victoria, 'victoria-metrics')):
            binary = (pathlib.Path(options.peers) / 'usr/bin' / name).absolute()
            if not binary.exists():
                print(f'{name} is not in {options.peers}: left out', file=sys.stderr)
                continue
            (folder / name).mkdir()
            peers.append(make(binary, address, options.interval, folder / name))
        with concurrent.futures.ThreadPoolExecutor() as pool:
            waiting = [pool.submit(measure_peer, peer, series, options.scrapes,
                                   options.interval)
                       for peer in peers]
            results['Vigie'] = json.loads(session.communicate()[0])
            for peer, result in zip(peers, waiting):
                results[peer.name] = result.result()
        for peer in peers:
            results[peer.name]['queries_ms'] = [peer.query_ms(query, start, time.time())
                                                for query in QUERIES]
    finally:
        for peer in peers:
            peer.stop()
        for process in processes:
            process.kill()
        shutil.rmtree(folder, ignore_errors=True)
    print(f'{series} series, {options.scrapes} scrapes, one each {options.interval} s; '
          'loads of the three at the same time')
    table(results)


if __name__ == '__main__':
    main()
