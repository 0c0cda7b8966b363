create schema overeenkomsten;
grant usage on schema overeenkomsten to app, beheer, werker;
grant select on kernel.migratie_overeenkomstendb to app, beheer, werker;

create table overeenkomsten.deelnemer (
    id                        uuid         primary key,
    hco                       text         collate "C" not null,
    insz                      text         not null check (length(insz) = 11),
    voornaam                  varchar(60)  not null,
    naam                      varchar(60)  not null,
    opgegeven_geboortedatum   date,
    unique (hco, insz),
    unique (hco, id)
);
alter table overeenkomsten.deelnemer enable row level security;
alter table overeenkomsten.deelnemer force row level security;
create policy eigen_organisatie on overeenkomsten.deelnemer to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.deelnemer to beheer, werker using (true);
grant select, insert, update on overeenkomsten.deelnemer to app, beheer;
grant select on overeenkomsten.deelnemer to werker;

-- Name and INSZ stand here too, so that the overview searches and sorts one table.
create table overeenkomsten.overeenkomst (
    id                uuid                      primary key,
    hco               text         collate "C"  not null,
    deelnemer_id      uuid                      not null,
    insz              text                      not null check (length(insz) = 11),
    voornaam          varchar(60)               not null,
    naam              varchar(60)               not null,
    referentie        varchar(100)              not null,
    startdatum        date                      not null,
    einddatum         date                      check (einddatum >= startdatum),
    stopreden         text,
    aangemeld_op      timestamptz               not null,
    aanmeldingsdag    date                      not null,
    eindwijzigingen   jsonb                     not null,
    zoektekst         text         collate "C"  not null,
    sorteernaam       text         collate "C"  not null,
    sorteereinde      date                      not null,
    foreign key (hco, deelnemer_id) references overeenkomsten.deelnemer (hco, id)
);
-- A search reads this index alone; the other orders need only their key.
create index overeenkomst_start on overeenkomsten.overeenkomst (hco, startdatum, id)
    include (zoektekst, einddatum, aanmeldingsdag, sorteernaam, sorteereinde, deelnemer_id);
create index overeenkomst_naam on overeenkomsten.overeenkomst (hco, sorteernaam, id);
create index overeenkomst_einde on overeenkomsten.overeenkomst (hco, sorteereinde, id);
create index overeenkomst_aangemeld on overeenkomsten.overeenkomst (hco, aanmeldingsdag, id);
create index overeenkomst_deelnemer on overeenkomsten.overeenkomst (hco, deelnemer_id);
alter table overeenkomsten.overeenkomst enable row level security;
alter table overeenkomsten.overeenkomst force row level security;
create policy eigen_organisatie on overeenkomsten.overeenkomst to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.overeenkomst to beheer, werker using (true);
grant select, insert, update on overeenkomsten.overeenkomst to app, beheer;
grant select on overeenkomsten.overeenkomst to werker;
