#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/organisation_import.h"

#include <QTextStream>

namespace kyodo::cli {

/// Whether what is said of many rows alike stands in a line for each of them, or in one for all.
enum class Telling { EachRow, Together };

/// What is doubtful about the rows that are taken over, or to be known of them. Together: a line
/// for each kind of finding, with how many there are, the first rows, and what is said of the first
/// of them; a line for what is said in the same words.
void printRemarks(const ImportPlan& plan, Telling telling, QTextStream& err);
void printRemarks(const OrganisationPlan& plan, Telling telling, QTextStream& err);

} // namespace kyodo::cli
