-- A recognition that was ended before it began is withdrawn: it keeps its term as granted, and no reader counts it.
alter table mijn_voorziening.erkenning add column is_ingetrokken boolean not null default false;
-- Such a row got the day before its first as its last. A recognition lasts five years (BR-20); the words of the decision stand in the history.
update mijn_voorziening.erkenning set is_ingetrokken = true, tot_en_met = (van + interval '5 years' - interval '1 day')::date where tot_en_met < van;
alter table mijn_voorziening.erkenning drop constraint erkenning_termijn;
alter table mijn_voorziening.erkenning add constraint erkenning_termijn check (tot_en_met >= van);
alter table mijn_voorziening.erkenning add constraint erkenning_ingetrokken check (not is_ingetrokken or opgeheven_op is not null);
grant update (is_ingetrokken) on mijn_voorziening.erkenning to beheer;
