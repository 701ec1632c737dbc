#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace kyodo {

/// Whether anything bears this name, be it only a link that leads nowhere.
[[nodiscard]] bool isTaken(const QString& path);

/// A file in the making: an empty one beside its place, under a name that nobody has, which is
/// removed with this object, and with it whatever was made beside it under its name, unless it was
/// put in its place. Errors are FileWrite and name the place alone.
class NewFile final
{
public:
    enum class Existing { Keep, Replace };
    /// Who may read it, from its first byte on.
    enum class Readers {
        Owner, ///< for ledgers and copies of them, which hold names and addresses
        Usual, ///< as the user's files are: for what is made to be handed on
    };

    [[nodiscard]] static Result<std::unique_ptr<NewFile>> beside(const QString& place,
                                                                 Readers readers);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Where to write; whoever does has closed it before the file is put in its place.
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Once it is on the disk, in one step: the place holds all of the file, or what it held. Done
    /// only when the folder is on the disk too, so that no power cut takes the name back.
    [[nodiscard]] Status putInPlace(Existing existing);

private:
    NewFile(QString path, QString place);

    QString m_path;
    QString m_place;
};

} // namespace kyodo
