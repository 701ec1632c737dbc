#include "core/report/pages/report_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kyodo {
namespace {

constexpr std::array<QRgb, 5> Ramp{0xFFF2A65A, 0xFFF7CD94, 0xFFEAE6D8, 0xFFB3D0EA, 0xFF7FB2E0};

constexpr std::array<QRgb, 8> Series{0xFF1F5A8C, 0xFFE69F00, 0xFF56B4E9, 0xFF8C564B,
                                     0xFF009E73, 0xFFCC79A7, 0xFF5B6675, 0xFFB8A500};

int mixed(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

} // namespace

QColor seriesColor(std::size_t series)
{
    return QColor(Series[series % Series.size()]);
}

QColor areaColor(double position)
{
    const double place = std::clamp(position, 0.0, 1.0) * (Ramp.size() - 1);
    const auto stop = std::min(static_cast<std::size_t>(place), Ramp.size() - 2);
    const double share = place - static_cast<double>(stop);
    const QRgb from = Ramp[stop];
    const QRgb to = Ramp[stop + 1];
    return {mixed(qRed(from), qRed(to), share), mixed(qGreen(from), qGreen(to), share),
            mixed(qBlue(from), qBlue(to), share)};
}

} // namespace kyodo
