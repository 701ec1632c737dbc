-- Every ledger has an id of its own, by which it is told from others: the setting `ledger_id`, made by
-- the program (giveLedgerId).

-- what else may have taken the name is no id
DELETE FROM setting WHERE name = 'ledger_id';
