// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace vigie {

// Runs `work` in a thread of the pool and gives its answer to `then` in the context's thread,
// unless the context is gone by then.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    promise->future().then(context, std::move(then));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace vigie
