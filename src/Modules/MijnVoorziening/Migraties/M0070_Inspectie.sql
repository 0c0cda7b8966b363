-- Zorginspectie draws a sample from the register of voorzieningen and their recognitions.
grant usage on schema mijn_voorziening to inspectie;
create policy inspectie on mijn_voorziening.mt_doc_voorziening for select to inspectie using (true);
create policy inspectie on mijn_voorziening.mt_doc_erkenning for select to inspectie using (true);
grant select on mijn_voorziening.mt_doc_voorziening, mijn_voorziening.mt_doc_erkenning to inspectie;
