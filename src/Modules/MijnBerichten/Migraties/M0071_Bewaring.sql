-- The role werker empties what was written about somebody who is forgotten, ten years after the last word.
drop trigger bewaak on mijn_berichten.mt_doc_gesprek;
create trigger bewaak before update on mijn_berichten.mt_doc_gesprek for each row
    when (current_user in ('app', 'beheer')) execute function kernel.bewaak('status', 'beurten', 'laatste', 'uiterlijk');
create trigger wissen before update on mijn_berichten.mt_doc_gesprek for each row
    when (current_user = 'werker') execute function kernel.bewaak('onderwerp', 'over', 'beurten');
create policy alleen_na_termijn on mijn_berichten.mt_doc_gesprek as restrictive for update to werker using (laatste < now() - interval '10 years');
grant update (data) on mijn_berichten.mt_doc_gesprek to werker;
