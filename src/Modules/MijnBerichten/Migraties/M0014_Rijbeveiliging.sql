-- What the department writes, and the files that go with it, stand once for all who get them. An organisation reaches a file only by a
-- message of its own that has it: that table has the row policy of the organisation.
create index berichtbijlage_bestand on mijn_berichten.berichtbijlage (verzendbijlage_id, hco);
alter table mijn_berichten.verzending enable row level security;
alter table mijn_berichten.verzending force row level security;
create policy alle_organisaties on mijn_berichten.verzending to beheer, werker using (true);
alter table mijn_berichten.verzendbijlage enable row level security;
alter table mijn_berichten.verzendbijlage force row level security;
create policy alle_organisaties on mijn_berichten.verzendbijlage to beheer, werker using (true);
alter table mijn_berichten.verzendinhoud enable row level security;
alter table mijn_berichten.verzendinhoud force row level security;
create policy alle_organisaties on mijn_berichten.verzendinhoud to beheer, werker using (true);
create policy bij_eigen_bericht on mijn_berichten.verzendinhoud for select to app
    using (exists (select from mijn_berichten.berichtbijlage b where b.verzendbijlage_id = verzendinhoud.id));
