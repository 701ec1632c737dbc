#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace kyodo {

/// What kind of thing went wrong. The command line turns it into an exit code, the window into an
/// icon; the words the user reads are in Error::message.
enum class ErrorCode {
    InvalidInput,     ///< a value or argument that cannot be meant
    NotFound,         ///< the named thing is not in the ledger
    Conflict,         ///< the record was changed since it was read
    LedgerUnreadable, ///< no ledger, damaged, or from a newer program
    LedgerReadOnly,   ///< held by someone else, or in a folder that cannot be written
    FileRead,         ///< another file cannot be read
    FileWrite,        ///< another file cannot be written
    DiskFull,         ///< no room; nothing was changed
    Internal,         ///< a defect of the program
};

/// A failure as a value: `message` is translated and says what happened and what to do,
/// `detail` is for the log and may be technical. Neither holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message,
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace kyodo

/// Leaves the function with the error of `expression`, if it has one.
#define KYODO_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto kyodoStatus = (expression); !kyodoStatus) {                                       \
            return tl::unexpected<kyodo::Error>(std::move(kyodoStatus).error());                   \
        }                                                                                          \
    } while (false)

#define KYODO_JOIN_(a, b) a##b
#define KYODO_JOIN(a, b) KYODO_JOIN_(a, b)

/// Declares `declaration` from the value of `expression`, or leaves the function with its error.
#define KYODO_TRY_ASSIGN(declaration, expression)                                                  \
    auto KYODO_JOIN(kyodoResult, __LINE__) = (expression);                                         \
    if (!KYODO_JOIN(kyodoResult, __LINE__)) {                                                      \
        return tl::unexpected<kyodo::Error>(std::move(KYODO_JOIN(kyodoResult, __LINE__)).error()); \
    }                                                                                              \
    declaration = std::move(*KYODO_JOIN(kyodoResult, __LINE__))
