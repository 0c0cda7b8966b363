-- Messages as documents. Who read what (gelezen) and what is in the files (verzendinhoud) stay plain tables.
set local timezone to 'UTC';

-- Of the department: no organisation has any right on these two.
create table mijn_berichten.mt_doc_verzending (
    id          uuid        not null,
    data        jsonb       not null,
    mt_version  uuid        not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    moment      timestamptz not null,
    constraint pkey_mt_doc_verzending_id primary key (id),
    check (length(data ->> 'onderwerp') <= 600)
);
insert into mijn_berichten.mt_doc_verzending (id, moment, data)
select id, coalesce(verstuurd, opgesteld), jsonb_build_object(
    'id', id, 'soort', soort, 'onderwerp', onderwerp, 'tekst', tekst,
    'doelgroep', jsonb_build_object('hco', doelgroep -> 'Hco', 'type', doelgroep -> 'Type', 'provincie', doelgroep -> 'Provincie', 'erkend', doelgroep -> 'Erkend'),
    'aan', aan, 'opgesteld', opgesteld, 'door', door, 'verstuurd', verstuurd, 'aantal', aantal)
from mijn_berichten.verzending;
create index verzending_lijst on mijn_berichten.mt_doc_verzending (moment, id);
grant select, insert, update, delete on mijn_berichten.mt_doc_verzending to beheer;
grant select on mijn_berichten.mt_doc_verzending to werker;

create table mijn_berichten.mt_doc_verzendbijlage (
    id             uuid  not null,
    data           jsonb not null,
    mt_version     uuid  not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    verzending_id  uuid  not null,
    constraint pkey_mt_doc_verzendbijlage_id primary key (id),
    check (length(data ->> 'naam') <= 120)
);
insert into mijn_berichten.mt_doc_verzendbijlage (id, verzending_id, data)
select id, verzending_id, jsonb_build_object(
    'id', id, 'verzending_id', verzending_id, 'naam', naam, 'mediatype', mediatype, 'omschrijving', omschrijving, 'toegevoegd', toegevoegd)
from mijn_berichten.verzendbijlage;
create index verzendbijlage_per_verzending on mijn_berichten.mt_doc_verzendbijlage (verzending_id);
alter table mijn_berichten.mt_doc_verzendbijlage add constraint mt_doc_verzendbijlage_verzending_id_fkey
    foreign key (verzending_id) references mijn_berichten.mt_doc_verzending (id) on delete cascade;
grant select, insert, delete on mijn_berichten.mt_doc_verzendbijlage to beheer;
grant select on mijn_berichten.mt_doc_verzendbijlage to werker;

-- Never changed, so nobody may.
create table mijn_berichten.mt_doc_bericht (
    tenant_id      varchar     collate "C" not null default '*DEFAULT*',
    id             uuid        not null,
    data           jsonb       not null,
    mt_version     uuid        not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    verzending_id  uuid,
    verzonden      timestamptz not null,
    verzenddag     date        not null,
    zoektekst      text        collate "C" not null,
    constraint pkey_mt_doc_bericht_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (length(data ->> 'onderwerp') <= 600)
);
insert into mijn_berichten.mt_doc_bericht (tenant_id, id, verzending_id, verzonden, verzenddag, zoektekst, data)
select hco, id, verzending_id, verzonden, verzenddag, zoektekst, jsonb_build_object(
    'id', id, 'hco', hco, 'verzonden', verzonden, 'verzenddag', verzenddag, 'soort', soort, 'onderwerp', onderwerp, 'zoektekst', zoektekst, 'tekst', tekst,
    'koppeling', case when koppeling ->> 'Pad' is not null then jsonb_build_object('tekst', koppeling -> 'Tekst', 'pad', koppeling -> 'Pad') end,
    'verzending_id', verzending_id)
from mijn_berichten.bericht;
create index bericht_lijst on mijn_berichten.mt_doc_bericht (tenant_id, verzonden, id) include (verzenddag, zoektekst);
create index bericht_per_verzending on mijn_berichten.mt_doc_bericht (verzending_id);
alter table mijn_berichten.mt_doc_bericht add constraint mt_doc_bericht_verzending_id_fkey
    foreign key (verzending_id) references mijn_berichten.mt_doc_verzending (id);
alter table mijn_berichten.mt_doc_bericht enable row level security;
alter table mijn_berichten.mt_doc_bericht force row level security;
create policy marten_tenant_isolation on mijn_berichten.mt_doc_bericht to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.mt_doc_bericht to beheer, werker using (true);
grant select on mijn_berichten.mt_doc_bericht to app, beheer;
grant select, insert on mijn_berichten.mt_doc_bericht to werker;

-- What an organisation may open: the way to a file, with its message.
create table mijn_berichten.mt_doc_berichtbijlage (
    tenant_id          varchar collate "C" not null default '*DEFAULT*',
    id                 uuid    not null,
    data               jsonb   not null,
    mt_version         uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    bericht_id         uuid    not null,
    verzendbijlage_id  uuid    not null,
    constraint pkey_mt_doc_berichtbijlage_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (length(data ->> 'naam') <= 120)
);
insert into mijn_berichten.mt_doc_berichtbijlage (tenant_id, id, bericht_id, verzendbijlage_id, data)
select hco, id, bericht_id, verzendbijlage_id, jsonb_build_object(
    'id', id, 'hco', hco, 'bericht_id', bericht_id, 'verzendbijlage_id', verzendbijlage_id, 'naam', naam, 'mediatype', mediatype, 'omschrijving', omschrijving)
from mijn_berichten.berichtbijlage;
create index berichtbijlage_per_bericht on mijn_berichten.mt_doc_berichtbijlage (bericht_id);
create index berichtbijlage_per_bestand on mijn_berichten.mt_doc_berichtbijlage (verzendbijlage_id, tenant_id);
alter table mijn_berichten.mt_doc_berichtbijlage add constraint mt_doc_berichtbijlage_tenant_id_bericht_id_fkey
    foreign key (tenant_id, bericht_id) references mijn_berichten.mt_doc_bericht (tenant_id, id);
alter table mijn_berichten.mt_doc_berichtbijlage add constraint mt_doc_berichtbijlage_verzendbijlage_id_fkey
    foreign key (verzendbijlage_id) references mijn_berichten.mt_doc_verzendbijlage (id);
alter table mijn_berichten.mt_doc_berichtbijlage enable row level security;
alter table mijn_berichten.mt_doc_berichtbijlage force row level security;
create policy marten_tenant_isolation on mijn_berichten.mt_doc_berichtbijlage to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.mt_doc_berichtbijlage to beheer, werker using (true);
grant select on mijn_berichten.mt_doc_berichtbijlage to app, beheer;
grant select, insert on mijn_berichten.mt_doc_berichtbijlage to werker;

-- One mail to one address. Its status may change, and when it got that: nothing else.
create table mijn_berichten.mt_doc_bezorging (
    tenant_id   varchar     collate "C" not null default '*DEFAULT*',
    id          uuid        not null,
    data        jsonb       not null,
    mt_version  uuid        not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    bericht_id  uuid        not null,
    status      varchar     not null,
    tijdstip    timestamptz not null,
    constraint pkey_mt_doc_bezorging_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (bericht_id = (data ->> 'bericht_id')::uuid),
    check (status = data ->> 'status')
);
insert into mijn_berichten.mt_doc_bezorging (tenant_id, id, bericht_id, status, tijdstip, data)
select hco, id, bericht_id, status, tijdstip, jsonb_build_object(
    'id', id, 'hco', hco, 'bericht_id', bericht_id, 'adres', adres, 'status', status, 'tijdstip', tijdstip)
from mijn_berichten.bezorging;
create index bezorging_per_bericht on mijn_berichten.mt_doc_bezorging (bericht_id);
create index bezorging_per_status on mijn_berichten.mt_doc_bezorging (tenant_id, status, tijdstip);
alter table mijn_berichten.mt_doc_bezorging add constraint mt_doc_bezorging_tenant_id_bericht_id_fkey
    foreign key (tenant_id, bericht_id) references mijn_berichten.mt_doc_bericht (tenant_id, id);
alter table mijn_berichten.mt_doc_bezorging enable row level security;
alter table mijn_berichten.mt_doc_bezorging force row level security;
create policy marten_tenant_isolation on mijn_berichten.mt_doc_bezorging to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.mt_doc_bezorging to beheer, werker using (true);
grant select on mijn_berichten.mt_doc_bezorging to app, beheer;
grant select, insert on mijn_berichten.mt_doc_bezorging to werker;
grant update (data, mt_version, bericht_id, status, tijdstip) on mijn_berichten.mt_doc_bezorging to beheer, werker;
create trigger bewaak before update on mijn_berichten.mt_doc_bezorging for each row
    when (current_user in ('beheer', 'werker')) execute function kernel.bewaak('status', 'tijdstip');

-- The plain tables lean on the documents now. What is in a file is written before or after the file, in one transaction.
alter table mijn_berichten.gelezen drop constraint gelezen_bericht_id_fkey;
alter table mijn_berichten.gelezen add constraint gelezen_bericht_fkey foreign key (hco, bericht_id) references mijn_berichten.mt_doc_bericht (tenant_id, id);
alter table mijn_berichten.verzendinhoud drop constraint verzendinhoud_id_fkey;
alter table mijn_berichten.verzendinhoud add constraint verzendinhoud_bestand_fkey
    foreign key (id) references mijn_berichten.mt_doc_verzendbijlage (id) on delete cascade deferrable initially deferred;
drop policy bij_eigen_bericht on mijn_berichten.verzendinhoud;
create policy bij_eigen_bericht on mijn_berichten.verzendinhoud for select to app
    using (exists (select from mijn_berichten.mt_doc_berichtbijlage b where b.verzendbijlage_id = verzendinhoud.id));

-- The tables of before stay one release, to look back in. A host of the release before can no longer write there what nobody would read.
revoke all on mijn_berichten.verzending, mijn_berichten.verzendbijlage, mijn_berichten.bericht, mijn_berichten.berichtbijlage, mijn_berichten.bezorging
    from app, beheer, werker;
alter table mijn_berichten.verzendbijlage drop constraint verzendbijlage_verzending_id_fkey;
alter table mijn_berichten.bericht drop constraint bericht_verzending_id_fkey;
alter table mijn_berichten.berichtbijlage drop constraint berichtbijlage_bericht_id_fkey;
alter table mijn_berichten.berichtbijlage drop constraint berichtbijlage_verzendbijlage_id_fkey;
alter table mijn_berichten.bezorging drop constraint bezorging_bericht_id_fkey;
