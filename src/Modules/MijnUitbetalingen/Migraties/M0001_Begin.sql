create schema mijn_uitbetalingen;
grant usage on schema mijn_uitbetalingen to app, beheer, werker;
grant select on kernel.migratie_mijnuitbetalingendb to app, beheer, werker;

create table mijn_uitbetalingen.tariefregel (
    id           uuid         primary key,
    vanaf        date         not null check (extract(day from vanaf) = 1),
    per_maand    numeric      not null check (per_maand > 0 and scale(per_maand) <= 2),
    plafond      numeric      not null check (plafond > 0 and scale(plafond) <= 2),
    toegevoegd   timestamptz  not null,
    door         text         not null
);
insert into mijn_uitbetalingen.tariefregel values
    ('00000000-0000-7000-8000-000000201807', '2018-07-01', 70.00, 840.00, '2018-07-02', ''),
    ('00000000-0000-7000-8000-000000202401', '2024-01-01', 101.58, 1219.00, '2024-01-01', '');
grant select on mijn_uitbetalingen.tariefregel to app, beheer, werker;
grant insert on mijn_uitbetalingen.tariefregel to beheer;

create table mijn_uitbetalingen.uitbetalingsrun (
    id                        uuid         primary key,
    maand                     date         not null unique check (extract(day from maand) = 1),
    eerste_maand              date         not null check (eerste_maand <= maand),
    vorige                    uuid         references mijn_uitbetalingen.uitbetalingsrun,
    status                    text         not null,
    poging                    integer      not null,
    gemaakt_door              text         not null,
    gemaakt_door_sleutel      text         not null,
    gevraagd                  timestamptz  not null,
    voorgesteld               timestamptz,
    aantal                    integer      not null,
    totaal                    numeric      not null,
    goedgekeurd_door          text,
    goedgekeurd_door_sleutel  text         check (goedgekeurd_door_sleutel <> gemaakt_door_sleutel),
    goedgekeurd               timestamptz,
    uitbetaald_op             date,
    check ((status in ('Goedgekeurd', 'Uitbetaald')) = (goedgekeurd_door_sleutel is not null and goedgekeurd is not null)),
    check ((status = 'Uitbetaald') = (uitbetaald_op is not null))
);
-- One run follows another: two proposals that reckon with the same payments cannot both be approved.
create unique index uitbetalingsrun_keten on mijn_uitbetalingen.uitbetalingsrun (vorige) nulls not distinct
    where status in ('Goedgekeurd', 'Uitbetaald');
grant select, insert, update on mijn_uitbetalingen.uitbetalingsrun to beheer;
grant select, update (status, voorgesteld, aantal, totaal) on mijn_uitbetalingen.uitbetalingsrun to werker;
-- How far the runs are, not who made them: what the next one will pay is worked out from it.
grant select (maand, eerste_maand, goedgekeurd) on mijn_uitbetalingen.uitbetalingsrun to app;

create table mijn_uitbetalingen.betalingsteller (
    id       integer  primary key check (id = 1),
    laatste  integer  not null
);
insert into mijn_uitbetalingen.betalingsteller values (1, 0);
grant select, update on mijn_uitbetalingen.betalingsteller to beheer;

create table mijn_uitbetalingen.uitbetaling (
    id                uuid     primary key,
    hco               text     collate "C" not null,
    run_id            uuid     not null references mijn_uitbetalingen.uitbetalingsrun,
    poging            integer  not null,
    naam              text     not null,
    maand             date     not null,
    iban              text,
    nieuwe_maanden    numeric  not null,
    nabetalingen      numeric  not null,
    terugvorderingen  numeric  not null,
    overgedragen      numeric  not null,
    bedrag            numeric  not null check (bedrag = nieuwe_maanden + nabetalingen + terugvorderingen + overgedragen),
    status            text     not null check (status not in ('InVerwerking', 'Uitbetaald') or (bedrag > 0 and iban is not null)),
    nummer            integer  unique check (nummer > 0),
    verwerkingsdatum  date,
    unique (run_id, hco),
    check ((nummer is null) = (verwerkingsdatum is null))
);
create index uitbetaling_hco on mijn_uitbetalingen.uitbetaling (hco, nummer desc);
alter table mijn_uitbetalingen.uitbetaling enable row level security;
alter table mijn_uitbetalingen.uitbetaling force row level security;
create policy eigen_organisatie on mijn_uitbetalingen.uitbetaling to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_uitbetalingen.uitbetaling to beheer, werker using (true);
-- A payment with a number stays; only a proposal can be made again.
create policy alleen_voorstellen on mijn_uitbetalingen.uitbetaling as restrictive for delete to werker using (nummer is null);
grant select on mijn_uitbetalingen.uitbetaling to app, beheer, werker;
grant update (status, nummer, verwerkingsdatum) on mijn_uitbetalingen.uitbetaling to beheer;
grant insert, delete on mijn_uitbetalingen.uitbetaling to werker;

create table mijn_uitbetalingen.uitbetalingslijn (
    uitbetaling_id  uuid     not null references mijn_uitbetalingen.uitbetaling on delete cascade,
    deelnemer_id    uuid     not null,
    maand           date     not null,
    hco             text     collate "C" not null,
    bedrag          numeric  not null check (bedrag <> 0 and scale(bedrag) <= 2),
    regel           text     not null,
    primary key (uitbetaling_id, deelnemer_id, maand)
);
create index uitbetalingslijn_deelnemer on mijn_uitbetalingen.uitbetalingslijn (hco, deelnemer_id, maand) include (uitbetaling_id, bedrag);
alter table mijn_uitbetalingen.uitbetalingslijn enable row level security;
alter table mijn_uitbetalingen.uitbetalingslijn force row level security;
create policy eigen_organisatie on mijn_uitbetalingen.uitbetalingslijn to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_uitbetalingen.uitbetalingslijn to beheer, werker using (true);
grant select on mijn_uitbetalingen.uitbetalingslijn to app, beheer, werker;
grant insert on mijn_uitbetalingen.uitbetalingslijn to werker;
