#pragma once

#include "core/domain/organisation/organisation.h"

#include <QJsonObject>

namespace kyodo {

/// What is listed of an organisation: all of it but id, version, name, フリガナ, 区分, 連絡先 and
/// 備考, which have columns of their own.
[[nodiscard]] QJsonObject encodeDetails(const Organisation& value);

/// Fills these lists; what `json` lacks stays as it is.
void decodeDetails(const QJsonObject& json, Organisation& value);

} // namespace kyodo
