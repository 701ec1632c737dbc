#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace kyodo {

/// Names are alike when they share most of their neighbouring characters (Dice ≥ 0.8, of at least
/// four) and differ in nothing that tells two bodies apart: 第1町内会 and 第2町内会, 北1条 and
/// 北2条, 東町 and 西町, 商工会 and its 青年部 are two. One differing kanji amid a long name may be
/// a slip of the pen, two are another name.

/// What likeness is seen by: a folded name in which numbers are digits (第一 = 第1) and variants of
/// a kanji are one (旭ヶ丘 = 旭が丘, 髙橋 = 高橋).
[[nodiscard]] QString likenessText(const QString& folded);

/// The alike ones among `texts`, as indexes, the smaller first; each pair once.
/// `texts`: by likenessText(). Equal ones are alike however short; an empty one is like none.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
alikePairs(const std::vector<QString>& texts);

} // namespace kyodo
