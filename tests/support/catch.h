#pragma once

// The only include of the test framework, so that a change to Catch2 v3 is one file.

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

// How values of Qt and of the project are shown when an assertion fails; must come first.
#include <ostream>

inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}

inline std::ostream& operator<<(std::ostream& stream, const QStringList& texts)
{
    return stream << '[' << texts.join(QStringLiteral(" | ")).toStdString() << ']';
}

inline std::ostream& operator<<(std::ostream& stream, const QByteArray& bytes)
{
    return stream << '"' << bytes.toStdString() << '"';
}

inline std::ostream& operator<<(std::ostream& stream, QDate day)
{
    return stream << day.toString(Qt::ISODate).toStdString();
}

#include <catch2/catch.hpp>
