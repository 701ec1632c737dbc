#include "ui/reports/option_store.h"

#include <algorithm>

namespace kyodo::ui {

void OptionStore::text(const QString& key, QString& value)
{
    if (m_act == Act::Remember) {
        m_settings.setValue(key, value);
    } else {
        value = m_settings.value(key, value).toString();
    }
}

void OptionStore::texts(const QString& key, QStringList& values)
{
    if (m_act == Act::Remember) {
        m_settings.setValue(key, values);
    } else {
        values = m_settings.value(key, values).toStringList();
    }
}

void OptionStore::flag(const QString& key, bool& value)
{
    if (m_act == Act::Remember) {
        m_settings.setValue(key, value);
    } else {
        value = m_settings.value(key, value).toBool();
    }
}

void OptionStore::number(const QString& key, int& value, int least, int most)
{
    if (m_act == Act::Remember) {
        m_settings.setValue(key, value);
    } else {
        value = std::clamp(m_settings.value(key, value).toInt(), least, most);
    }
}

} // namespace kyodo::ui
