-- Participants and agreements as documents. What is searched, sorted and read by SQL stands in columns beside the JSON.
set local timezone to 'UTC';

create table overeenkomsten.mt_doc_deelnemer (
    tenant_id                varchar collate "C" not null default '*DEFAULT*',
    id                       uuid    not null,
    data                     jsonb   not null,
    mt_version               uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    insz                     text    not null,
    opgegeven_geboortedatum  date,
    samengevoegd_met         uuid,
    constraint pkey_mt_doc_deelnemer_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (insz = data ->> 'insz' and length(insz) = 11),
    check (data ->> 'voornaam' is not null and length(data ->> 'voornaam') <= 240 and data ->> 'naam' is not null and length(data ->> 'naam') <= 240)
);
-- Name and INSZ stand here too, so that the overview searches and sorts one table.
create table overeenkomsten.mt_doc_overeenkomst (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    deelnemer_id    uuid    not null,
    insz            text    not null,
    startdatum      date    not null,
    einddatum       date,
    aanmeldingsdag  date    not null,
    geannuleerd_op  date,
    zoektekst       text    collate "C" not null,
    sorteernaam     text    collate "C" not null,
    sorteereinde    date    not null,
    constraint pkey_mt_doc_overeenkomst_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (insz = data ->> 'insz' and length(insz) = 11),
    check (einddatum >= startdatum and sorteereinde = einddatum or einddatum is null and sorteereinde = 'infinity'),
    check (data ->> 'referentie' is not null and length(data ->> 'referentie') <= 400)
);

insert into overeenkomsten.mt_doc_deelnemer (tenant_id, id, data, insz, opgegeven_geboortedatum, samengevoegd_met)
select hco, id, jsonb_build_object(
        'id', id, 'hco', hco, 'insz', insz, 'voornaam', voornaam, 'naam', naam, 'opgegeven_geboortedatum', opgegeven_geboortedatum, 'samengevoegd_met', samengevoegd_met),
    insz, opgegeven_geboortedatum, samengevoegd_met
from overeenkomsten.deelnemer;

insert into overeenkomsten.mt_doc_overeenkomst (
    tenant_id, id, data, deelnemer_id, insz, startdatum, einddatum, aanmeldingsdag, geannuleerd_op, zoektekst, sorteernaam, sorteereinde)
select hco, id, jsonb_build_object(
        'id', id, 'hco', hco, 'deelnemer_id', deelnemer_id, 'insz', insz, 'voornaam', voornaam, 'naam', naam, 'referentie', referentie,
        'startdatum', startdatum, 'einddatum', einddatum, 'stopreden', stopreden, 'aangemeld_op', aangemeld_op, 'aanmeldingsdag', aanmeldingsdag,
        'eindwijzigingen', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'op', wijziging -> 'Op', 'einddatum', wijziging -> 'Einddatum', 'is_correctie', coalesce(wijziging -> 'IsCorrectie', 'false')) order by nummer), '[]')
            from jsonb_array_elements(eindwijzigingen) with ordinality as w (wijziging, nummer)),
        'geannuleerd_op', geannuleerd_op, 'voorganger', voorganger, 'opvolger', opvolger),
    deelnemer_id, insz, startdatum, einddatum, aanmeldingsdag, geannuleerd_op, zoektekst, sorteernaam, sorteereinde
from overeenkomsten.overeenkomst;

-- An organisation knows a number once; who was joined with another leaves it free.
create unique index deelnemer_per_insz on overeenkomsten.mt_doc_deelnemer (tenant_id, insz) where samengevoegd_met is null;
create index deelnemer_overal_per_insz on overeenkomsten.mt_doc_deelnemer (insz);
create index deelnemer_per_geboortedatum on overeenkomsten.mt_doc_deelnemer (tenant_id, opgegeven_geboortedatum) where opgegeven_geboortedatum is not null;
create index deelnemer_per_samenvoeging on overeenkomsten.mt_doc_deelnemer (tenant_id, samengevoegd_met) where samengevoegd_met is not null;
alter table overeenkomsten.mt_doc_deelnemer add constraint deelnemer_samengevoegd
    foreign key (tenant_id, samengevoegd_met) references overeenkomsten.mt_doc_deelnemer (tenant_id, id);

-- A search reads the first index alone; the other orders need only their key.
create index overeenkomst_per_start on overeenkomsten.mt_doc_overeenkomst (tenant_id, startdatum, id)
    include (zoektekst, einddatum, aanmeldingsdag, sorteernaam, sorteereinde, deelnemer_id, geannuleerd_op);
create index overeenkomst_per_naam on overeenkomsten.mt_doc_overeenkomst (tenant_id, sorteernaam, id);
create index overeenkomst_per_einde on overeenkomsten.mt_doc_overeenkomst (tenant_id, sorteereinde, id);
create index overeenkomst_per_aanmelding on overeenkomsten.mt_doc_overeenkomst (tenant_id, aanmeldingsdag, id);
create index overeenkomst_per_deelnemer on overeenkomsten.mt_doc_overeenkomst (tenant_id, deelnemer_id);
-- For staff, who search over all organisations.
create index overeenkomst_overal_per_woord on overeenkomsten.mt_doc_overeenkomst using gin (zoektekst gin_trgm_ops);
create index overeenkomst_overal_per_start on overeenkomsten.mt_doc_overeenkomst (startdatum, id);
create index overeenkomst_overal_per_einde on overeenkomsten.mt_doc_overeenkomst (einddatum) where einddatum is not null;
create index overeenkomst_overal_per_insz on overeenkomsten.mt_doc_overeenkomst (insz);
create index overeenkomst_overal_geannuleerd on overeenkomsten.mt_doc_overeenkomst (startdatum, id) where geannuleerd_op is not null;
alter table overeenkomsten.mt_doc_overeenkomst add constraint overeenkomst_deelnemer_verwijzing
    foreign key (tenant_id, deelnemer_id) references overeenkomsten.mt_doc_deelnemer (tenant_id, id);

alter table overeenkomsten.mt_doc_deelnemer enable row level security;
alter table overeenkomsten.mt_doc_deelnemer force row level security;
create policy marten_tenant_isolation on overeenkomsten.mt_doc_deelnemer to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.mt_doc_deelnemer to beheer, werker using (true);
grant select, insert, update on overeenkomsten.mt_doc_deelnemer to app, beheer;
grant select on overeenkomsten.mt_doc_deelnemer to werker;
alter table overeenkomsten.mt_doc_overeenkomst enable row level security;
alter table overeenkomsten.mt_doc_overeenkomst force row level security;
create policy marten_tenant_isolation on overeenkomsten.mt_doc_overeenkomst to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.mt_doc_overeenkomst to beheer, werker using (true);
grant select, insert, update on overeenkomsten.mt_doc_overeenkomst to app, beheer;
grant select on overeenkomsten.mt_doc_overeenkomst to werker;

-- The deadlines of an organisation are remembered until one of its agreements or participants changes.
create trigger erbij after insert on overeenkomsten.mt_doc_overeenkomst
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on overeenkomsten.mt_doc_overeenkomst
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger erbij after insert on overeenkomsten.mt_doc_deelnemer
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on overeenkomsten.mt_doc_deelnemer
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();

-- The tables of before stay one release, to look back in. A host of the release before can no longer write there what nobody would read.
revoke all on overeenkomsten.deelnemer, overeenkomsten.overeenkomst from app, beheer, werker;
alter table overeenkomsten.overeenkomst drop constraint overeenkomst_hco_deelnemer_id_fkey;
alter table overeenkomsten.deelnemer drop constraint deelnemer_samengevoegd_met_fkey;
drop trigger erbij on overeenkomsten.overeenkomst;
drop trigger anders on overeenkomsten.overeenkomst;
drop trigger erbij on overeenkomsten.deelnemer;
drop trigger anders on overeenkomsten.deelnemer;
