-- A voorziening that enters by its access chain, and that the portal does not know yet, is made by background work.
grant insert on mijn_voorziening.mt_doc_voorziening to werker;
