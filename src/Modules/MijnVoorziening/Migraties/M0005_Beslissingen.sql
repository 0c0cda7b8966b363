-- A recognition comes from a decision on an application; before the portal it came on paper.
alter table mijn_voorziening.erkenning add column besluit uuid references mijn_voorziening.bijlage (id);
grant insert on mijn_voorziening.erkenning to beheer;
