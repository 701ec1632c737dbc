#pragma once

#include <QStringList>

#include <vector>

namespace kyodo {

/// What two versions of an entry say differently of one thing, in words; empty where one of them
/// says nothing.
struct Difference
{
    QString what;
    QString one;
    QString other;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Of cells under one head; all lists are of one length.
[[nodiscard]] std::vector<Difference>
differencesBetween(const QStringList& head, const QStringList& one, const QStringList& other);

} // namespace kyodo
