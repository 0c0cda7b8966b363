-- Mergers and absorptions: each of the two organisations has a row of its own. Rows are only added.
create table mijn_voorziening.samengaan (
    id              uuid        primary key,
    hco             text        not null references mijn_voorziening.voorziening (hco),
    soort           text        not null,
    ander           text        not null,
    ander_naam      text        not null,
    gaat_op         boolean     not null,
    datum           date        not null,
    overeenkomsten  integer     not null,
    tijdstip        timestamptz not null
);
create index samengaan_hco on mijn_voorziening.samengaan (hco, tijdstip desc);
alter table mijn_voorziening.samengaan enable row level security;
alter table mijn_voorziening.samengaan force row level security;
create policy eigen_organisatie on mijn_voorziening.samengaan to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.samengaan to beheer, werker using (true);
grant select on mijn_voorziening.samengaan to app, beheer, werker;
grant insert on mijn_voorziening.samengaan to beheer;

alter table mijn_voorziening.voorziening add column laatste_samengaan uuid;
grant update (laatste_samengaan) on mijn_voorziening.voorziening to beheer;

-- A recognition that ends before it began keeps no day.
alter table mijn_voorziening.erkenning add column opgeheven_op date;
alter table mijn_voorziening.erkenning drop constraint erkenning_check;
alter table mijn_voorziening.erkenning add constraint erkenning_termijn check (tot_en_met >= van or (opgeheven_op is not null and tot_en_met = van - 1));
grant update (tot_en_met, opgeheven_op) on mijn_voorziening.erkenning to beheer;
