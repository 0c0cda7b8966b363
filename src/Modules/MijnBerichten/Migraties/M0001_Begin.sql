create schema mijn_berichten;
grant usage on schema mijn_berichten to app, beheer, werker;
grant select on kernel.migratie_mijnberichtendb to app, beheer, werker;

-- What the department writes to many. No organisation reads it: each has a message of its own.
create table mijn_berichten.verzending (
    id          uuid         primary key,
    soort       text         not null,
    onderwerp   varchar(150) not null,
    tekst       text         not null,
    doelgroep   jsonb        not null,
    aan         text         not null,
    opgesteld   timestamptz  not null,
    door        text         not null,
    verstuurd   timestamptz,
    aantal      integer      not null
);
create index verzending_opgesteld on mijn_berichten.verzending (coalesce(verstuurd, opgesteld) desc, id desc);
grant select, insert, update, delete on mijn_berichten.verzending to beheer;
grant select on mijn_berichten.verzending to werker;

-- Files that go with it; what is in them stands apart, once for all who get it.
create table mijn_berichten.verzendbijlage (
    id             uuid         primary key,
    verzending_id  uuid         not null references mijn_berichten.verzending (id) on delete cascade,
    naam           varchar(120) not null,
    mediatype      text         not null,
    omschrijving   text         not null,
    toegevoegd     timestamptz  not null
);
create index verzendbijlage_verzending on mijn_berichten.verzendbijlage (verzending_id, toegevoegd);
grant select, insert, delete on mijn_berichten.verzendbijlage to beheer;
grant select on mijn_berichten.verzendbijlage to werker;

create table mijn_berichten.verzendinhoud (
    id      uuid  primary key references mijn_berichten.verzendbijlage (id) on delete cascade,
    inhoud  bytea not null
);
-- These files are compressed already.
alter table mijn_berichten.verzendinhoud alter column inhoud set storage external;
grant select, insert on mijn_berichten.verzendinhoud to beheer;
grant select on mijn_berichten.verzendinhoud to app;

-- Its key is that of the event in the outbox, so that no event makes two. Rows are never changed.
create table mijn_berichten.bericht (
    id          uuid         primary key,
    hco         text         collate "C" not null,
    verzonden   timestamptz  not null,
    verzenddag  date         not null,
    soort       text         not null,
    onderwerp   varchar(150) not null,
    zoektekst   text         collate "C" not null,
    tekst       text         not null,
    koppeling   jsonb,
    verzending_id  uuid      references mijn_berichten.verzending (id)
);
create index bericht_verzending on mijn_berichten.bericht (verzending_id) where verzending_id is not null;
create index bericht_verzonden on mijn_berichten.bericht (hco, verzonden desc, id desc) include (verzenddag, zoektekst);
alter table mijn_berichten.bericht enable row level security;
alter table mijn_berichten.bericht force row level security;
create policy eigen_organisatie on mijn_berichten.bericht to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.bericht to beheer, werker using (true);
grant select on mijn_berichten.bericht to app, beheer;
grant select, insert on mijn_berichten.bericht to werker;

-- What an organisation may open: the way to a file, with its message.
create table mijn_berichten.berichtbijlage (
    id                 uuid         primary key,
    hco                text         collate "C" not null,
    bericht_id         uuid         not null references mijn_berichten.bericht (id),
    verzendbijlage_id  uuid         not null references mijn_berichten.verzendbijlage (id),
    naam               varchar(120) not null,
    mediatype          text         not null,
    omschrijving       text         not null
);
create index berichtbijlage_bericht on mijn_berichten.berichtbijlage (hco, bericht_id);
alter table mijn_berichten.berichtbijlage enable row level security;
alter table mijn_berichten.berichtbijlage force row level security;
create policy eigen_organisatie on mijn_berichten.berichtbijlage to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.berichtbijlage to beheer, werker using (true);
grant select on mijn_berichten.berichtbijlage to app, beheer;
grant select, insert on mijn_berichten.berichtbijlage to werker;

-- One mail to one address.
create table mijn_berichten.bezorging (
    id          uuid        primary key,
    hco         text        collate "C" not null,
    bericht_id  uuid        not null references mijn_berichten.bericht (id),
    adres       text        not null,
    status      text        not null,
    tijdstip    timestamptz not null
);
create index bezorging_bericht on mijn_berichten.bezorging (hco, bericht_id);
create index bezorging_tijdstip on mijn_berichten.bezorging (hco, tijdstip desc) where status in ('Geweigerd', 'Mislukt');
alter table mijn_berichten.bezorging enable row level security;
alter table mijn_berichten.bezorging force row level security;
create policy eigen_organisatie on mijn_berichten.bezorging to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.bezorging to beheer, werker using (true);
grant select on mijn_berichten.bezorging to app, beheer;
grant select, insert, update (status, tijdstip) on mijn_berichten.bezorging to werker;
grant update (status, tijdstip) on mijn_berichten.bezorging to beheer;

-- Who opened which message.
create table mijn_berichten.gelezen (
    bericht_id  uuid        not null references mijn_berichten.bericht (id),
    persoon     text        not null,
    hco         text        collate "C" not null,
    tijdstip    timestamptz not null,
    primary key (bericht_id, persoon)
);
create index gelezen_persoon on mijn_berichten.gelezen (hco, persoon) include (bericht_id);
alter table mijn_berichten.gelezen enable row level security;
alter table mijn_berichten.gelezen force row level security;
create policy eigen_organisatie on mijn_berichten.gelezen to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.gelezen to beheer, werker using (true);
grant select, insert on mijn_berichten.gelezen to app;
grant select on mijn_berichten.gelezen to beheer, werker;
