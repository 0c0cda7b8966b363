-- A recognition comes from a decision on an application; before the portal it came on paper.
alter table mijn_voorziening.erkenning add column besluit uuid references mijn_voorziening.bijlage (id);
alter table mijn_voorziening.erkenning add constraint erkenning_nummer unique (nummer);
grant insert on mijn_voorziening.erkenning to beheer;
