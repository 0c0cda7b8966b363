create schema mijn_voorziening;
grant usage on schema mijn_voorziening to app, beheer, werker;
grant select on kernel.migratie_mijnvoorzieningdb to app, beheer, werker;

create table mijn_voorziening.voorziening (
    hco                 text primary key,
    naam                text not null,
    type                text not null,
    gemeente            text not null,
    provincie           text not null,
    ondernemingsnummer  text
);
alter table mijn_voorziening.voorziening enable row level security;
alter table mijn_voorziening.voorziening force row level security;
create policy eigen_organisatie on mijn_voorziening.voorziening to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.voorziening to beheer, werker using (true);
grant select on mijn_voorziening.voorziening to app, beheer, werker;

create table mijn_voorziening.erkenning (
    id          uuid primary key,
    hco         text not null references mijn_voorziening.voorziening (hco),
    nummer      text not null,
    van         date not null,
    tot_en_met  date not null check (tot_en_met >= van)
);
create index erkenning_hco on mijn_voorziening.erkenning (hco, van);
alter table mijn_voorziening.erkenning enable row level security;
alter table mijn_voorziening.erkenning force row level security;
create policy eigen_organisatie on mijn_voorziening.erkenning to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.erkenning to beheer, werker using (true);
grant select on mijn_voorziening.erkenning to app, beheer, werker;
