# kyodo_precompile(NAME LINK... HEADERS... OPTIONS...): a target kyodo_NAME_headers whose precompiled headers others reuse.
# kyodo_use_precompiled(TARGET NAME): makes TARGET one of them.
function(kyodo_precompile name)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS;OPTIONS" ${ARGN})
    if(NOT KYODO_PRECOMPILE)
        return()
    endif()
    file(WRITE ${CMAKE_BINARY_DIR}/precompile/${name}.cpp "// only carries the precompiled headers\n")
    add_library(kyodo_${name}_headers OBJECT ${CMAKE_BINARY_DIR}/precompile/${name}.cpp)
    target_link_libraries(kyodo_${name}_headers PRIVATE kyodo_options ${ARG_LINK})
    target_compile_options(kyodo_${name}_headers PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(kyodo_${name}_headers PRIVATE ${ARG_HEADERS})
endfunction()

function(kyodo_use_precompiled target name)
    if(KYODO_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM kyodo_${name}_headers)
    endif()
endfunction()

# The code of a test runs once: what an optimiser does for it takes longer than it saves. Two warnings
# are often wrong then, for they follow values through calls that only a full optimisation looks into.
if(NOT MSVC)
    foreach(option -O1 -Wno-maybe-uninitialized -Wno-error=null-dereference)
        list(APPEND KYODO_TEST_OPTIONS $<$<CONFIG:Release>:${option}>)
    endforeach()
endif()

set(core_headers
    <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <utility> <vector>
    <tl/expected.hpp>
    <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QLocale> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
set(ui_headers
    <QAbstractTableModel> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
    <QPainter> <QPushButton> <QStyledItemDelegate> <QTableView> <QTimer> <QWidget>)
set(test_headers "${CMAKE_SOURCE_DIR}/tests/support/catch.h")

kyodo_precompile(core LINK Qt6::Core HEADERS ${core_headers})
kyodo_precompile(ui LINK Qt6::Widgets HEADERS ${core_headers} ${ui_headers})
if(BUILD_TESTING)
    kyodo_precompile(core_test LINK Qt6::Core Catch2::Catch2 HEADERS ${test_headers} ${core_headers}
                     OPTIONS ${KYODO_TEST_OPTIONS})
    # without <QTest>: it is compiled with the folder of each target
    kyodo_precompile(ui_test LINK Qt6::Widgets Catch2::Catch2
                     HEADERS ${test_headers} ${core_headers} ${ui_headers} OPTIONS ${KYODO_TEST_OPTIONS})
endif()
