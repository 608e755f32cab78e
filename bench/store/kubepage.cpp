// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kubepage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace vigie {

namespace {

struct FamilyShape
{
    const char *name;
    const char *type;
    const char *help;
    const char *extra; // labels besides the pod's
};

constexpr std::array<FamilyShape, 23> families{{
    {"kube_pod_info", "gauge", "Information about pod.",
     R"(,host_ip="10.0.3.17",created_by_kind="ReplicaSet",priority_class="default")"},
    {"kube_pod_created", "gauge", "Unix creation timestamp", ""},
    {"kube_pod_start_time", "gauge", "Start time in unix timestamp for a pod.", ""},
    {"kube_pod_status_phase", "gauge", "The pods current phase.", R"(,phase="Pending")"},
    {"kube_pod_status_phase", "gauge", "The pods current phase.", R"(,phase="Succeeded")"},
    {"kube_pod_status_phase", "gauge", "The pods current phase.", R"(,phase="Failed")"},
    {"kube_pod_status_phase", "gauge", "The pods current phase.", R"(,phase="Unknown")"},
    {"kube_pod_status_phase", "gauge", "The pods current phase.", R"(,phase="Running")"},
    {"kube_pod_status_ready", "gauge", "Whether the pod is ready.", R"(,condition="true")"},
    {"kube_pod_status_ready", "gauge", "Whether the pod is ready.", R"(,condition="false")"},
    {"kube_pod_status_ready", "gauge", "Whether the pod is ready.", R"(,condition="unknown")"},
    {"kube_pod_container_info", "gauge", "Information about a container in a pod.",
     R"(,container="app",image="registry.example.org/team/service:v1.24.7",image_id="sha256:5d0da3dc976460b72c77d94c8a1ad043720b0416bfc16c52c45d4847e53fadb6")"},
    {"kube_pod_container_status_restarts_total", "counter", "Container restarts.",
     R"(,container="app")"},
    {"kube_pod_container_status_ready", "gauge", "Whether the container is ready.",
     R"(,container="app")"},
    {"kube_pod_container_resource_requests", "gauge", "Requested resources.",
     R"(,container="app",resource="cpu",unit="core")"},
    {"kube_pod_container_resource_requests", "gauge", "Requested resources.",
     R"(,container="app",resource="memory",unit="byte")"},
    {"kube_pod_container_resource_limits", "gauge", "Limits of resources.",
     R"(,container="app",resource="cpu",unit="core")"},
    {"kube_pod_container_resource_limits", "gauge", "Limits of resources.",
     R"(,container="app",resource="memory",unit="byte")"},
    {"container_cpu_usage_seconds_total", "counter", "Cumulative cpu time consumed.",
     R"(,container="app",cpu="total",image="registry.example.org/team/service:v1.24.7")"},
    {"container_memory_working_set_bytes", "gauge", "Current working set.",
     R"(,container="app",image="registry.example.org/team/service:v1.24.7")"},
    {"container_network_receive_bytes_total", "counter", "Bytes received.", R"(,interface="eth0")"},
    {"container_network_transmit_bytes_total", "counter", "Bytes transmitted.",
     R"(,interface="eth0")"},
    {"container_fs_writes_bytes_total", "counter", "Bytes written.",
     R"(,container="app",device="/dev/nvme0n1p1")"},
}};

} // namespace

KubePage::KubePage(std::size_t series, unsigned seed)
    : m_random(seed)
{
    const std::size_t pods = (series + families.size() - 1) / families.size();
    for (std::size_t i = 0; i < pods; ++i) {
        char uid[40];
        std::snprintf(uid, sizeof uid, "%08llx-%04llx-4%03llx-a%03llx-%012llx",
                      static_cast<unsigned long long>(random(1ULL << 32U)),
                      static_cast<unsigned long long>(random(1U << 16U)),
                      static_cast<unsigned long long>(random(1U << 12U)),
                      static_cast<unsigned long long>(random(1U << 12U)),
                      static_cast<unsigned long long>(random(1ULL << 48U)));
        m_uids.emplace_back(uid);
    }
    for (std::size_t family = 0; family < families.size(); ++family)
        addFamily(family, pods);
    m_lines.resize(std::min(m_lines.size(), series));
}

std::string KubePage::labels(std::size_t pod) const
{
    const std::string service = "service-" + std::to_string(pod / 12);
    return "namespace=\"team-" + std::to_string(pod / 120) + "-production\",pod=\"" + service +
           "-7d9c5b8f6d-" + m_uids[pod].substr(0, 5) + "\",uid=\"" + m_uids[pod] +
           "\",node=\"ip-10-0-" + std::to_string(pod / 40) + "-" + std::to_string(pod % 40) +
           ".eu-central-1.compute.internal\"";
}

void KubePage::addFamily(std::size_t family, std::size_t pods)
{
    const FamilyShape &shape = families[family];
    const std::string name = shape.name;
    const bool starts = family == 0 || name != families[family - 1].name;
    for (std::size_t pod = 0; pod < pods; ++pod) {
        Line line;
        if (starts && pod == 0) {
            line.head =
                "# HELP " + name + " " + shape.help + "\n# TYPE " + name + " " + shape.type + "\n";
        }
        line.head += name + "{" + labels(pod) + shape.extra + "} ";
        line.value = static_cast<std::int64_t>(family == 7 || family == 8 || family == 0);
        if (name.find("time") != std::string::npos || name.find("created") != std::string::npos)
            line.value = 1'760'000'000 + static_cast<std::int64_t>(random(10'000'000));
        if (name.find("resource") != std::string::npos)
            line.value = name.find("memory") != std::string::npos ? 256 << 20U : 2;
        if (family == 18) {
            line.kind = Kind::CpuSeconds;
            line.value = static_cast<std::int64_t>(random(5'000'000'000'000ULL));
        } else if (family == 19) {
            line.kind = Kind::Memory;
            line.value = static_cast<std::int64_t>(4096 * (20'000 + random(100'000)));
        } else if (family > 19) {
            line.kind = Kind::Bytes;
            line.value = static_cast<std::int64_t>(random(5'000'000'000ULL));
        }
        m_lines.push_back(std::move(line));
    }
}

void KubePage::step()
{
    for (Line &line : m_lines) {
        if (line.kind == Kind::Constant || random(100) >= 72)
            continue;
        if (line.kind == Kind::CpuSeconds)
            line.value += static_cast<std::int64_t>(random(60'000'000));
        else if (line.kind == Kind::Memory)
            line.value += 4096 * (static_cast<std::int64_t>(random(201)) - 100);
        else
            line.value += static_cast<std::int64_t>(random(20'000));
    }
}

void KubePage::render(std::string &text) const
{
    text.clear();
    char number[40];
    for (const Line &line : m_lines) {
        text += line.head;
        char *end = nullptr;
        if (line.kind == Kind::CpuSeconds) {
            const double seconds = static_cast<double>(line.value) / 1e9;
            end = std::to_chars(number, number + sizeof number, seconds).ptr;
        } else {
            end = std::to_chars(number, number + sizeof number, line.value).ptr;
        }
        *end++ = '\n';
        text.append(number, end);
    }
}

} // namespace vigie
