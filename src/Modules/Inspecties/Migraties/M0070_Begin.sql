create schema inspecties;
grant usage on schema inspecties to app, beheer, werker, inspectie;
grant select on kernel.migratie_inspectiesdb to app, beheer, werker;

-- Rounds belong to Zorginspectie; the department reads them.

create table inspecties.mt_doc_inspectieronde (
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_inspectieronde_id primary key (id)
);

grant select on inspecties.mt_doc_inspectieronde to beheer;
grant select on inspecties.mt_doc_inspectieronde to werker;
grant select, insert, update on inspecties.mt_doc_inspectieronde to inspectie;

-- An organisation reads of its inspection what it is told, and adds its reaction. What was found it reads in the report alone.
create table inspecties.mt_doc_inspectie (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    ronde_id    uuid    not null,
    status      varchar collate "C" not null,
    constraint inspectie_ronde foreign key (ronde_id) references inspecties.mt_doc_inspectieronde (id),
    constraint pkey_mt_doc_inspectie_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create unique index inspectie_per_ronde on inspecties.mt_doc_inspectie (ronde_id, tenant_id);

alter table inspecties.mt_doc_inspectie enable row level security;
alter table inspecties.mt_doc_inspectie force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_inspectie to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_inspectie to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_inspectie to inspectie using (true);
grant select, update on inspecties.mt_doc_inspectie to app;
grant select, update on inspecties.mt_doc_inspectie to beheer;
grant select, update on inspecties.mt_doc_inspectie to werker;
grant select, insert, update on inspecties.mt_doc_inspectie to inspectie;

create trigger bewaak before update on inspecties.mt_doc_inspectie for each row when (current_user = 'app') execute function kernel.bewaak('reactie');

-- What inspectors write down: no organisation has any right on these two.
create table inspecties.mt_doc_checklistregel (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    inspectie_id  uuid  not null,
    criterium     text collate "C" not null,
    constraint checklistregel_inspectie foreign key (tenant_id, inspectie_id) references inspecties.mt_doc_inspectie (tenant_id, id),
    constraint pkey_mt_doc_checklistregel_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create unique index checklistregel_per_inspectie on inspecties.mt_doc_checklistregel (inspectie_id, criterium);

alter table inspecties.mt_doc_checklistregel enable row level security;
alter table inspecties.mt_doc_checklistregel force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_checklistregel to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_checklistregel to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_checklistregel to inspectie using (true);
grant select on inspecties.mt_doc_checklistregel to beheer;
grant select, insert, update on inspecties.mt_doc_checklistregel to inspectie;

create table inspecties.mt_doc_beschrijving (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    inspectie_id  uuid  not null,
    constraint beschrijving_inspectie foreign key (tenant_id, inspectie_id) references inspecties.mt_doc_inspectie (tenant_id, id),
    constraint pkey_mt_doc_beschrijving_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create unique index beschrijving_per_inspectie on inspecties.mt_doc_beschrijving (inspectie_id);

alter table inspecties.mt_doc_beschrijving enable row level security;
alter table inspecties.mt_doc_beschrijving force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_beschrijving to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_beschrijving to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_beschrijving to inspectie using (true);
grant select on inspecties.mt_doc_beschrijving to beheer;
grant select, insert, update on inspecties.mt_doc_beschrijving to inspectie;

-- Reports stay as they were made: nobody may change one.
create table inspecties.mt_doc_verslag (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    inspectie_id  uuid    not null,
    nummer        integer not null,
    constraint verslag_inspectie foreign key (tenant_id, inspectie_id) references inspecties.mt_doc_inspectie (tenant_id, id),
    constraint pkey_mt_doc_verslag_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create unique index verslag_per_inspectie on inspecties.mt_doc_verslag (inspectie_id, nummer);

alter table inspecties.mt_doc_verslag enable row level security;
alter table inspecties.mt_doc_verslag force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_verslag to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_verslag to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_verslag to inspectie using (true);
grant select on inspecties.mt_doc_verslag to app;
grant select on inspecties.mt_doc_verslag to beheer;
grant select on inspecties.mt_doc_verslag to werker;
grant select, insert on inspecties.mt_doc_verslag to inspectie;

-- For everybody: made once, with the PDF beside it.
create table inspecties.mt_doc_gepubliceerdverslag (
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_gepubliceerdverslag_id primary key (id)
);

grant select on inspecties.mt_doc_gepubliceerdverslag to app;
grant select on inspecties.mt_doc_gepubliceerdverslag to beheer;
grant select on inspecties.mt_doc_gepubliceerdverslag to werker;
grant select, insert on inspecties.mt_doc_gepubliceerdverslag to inspectie;

create table inspecties.publicatie (
    id      uuid  not null primary key references inspecties.mt_doc_gepubliceerdverslag (id),
    inhoud  bytea not null
);
alter table inspecties.publicatie alter column inhoud set storage external;
grant select on inspecties.publicatie to app, beheer, werker;
grant select, insert on inspecties.publicatie to inspectie;

create table inspecties.mt_doc_inspectiebestand (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    inspectie_id  uuid  not null,
    constraint bestand_inspectie foreign key (tenant_id, inspectie_id) references inspecties.mt_doc_inspectie (tenant_id, id),
    constraint pkey_mt_doc_inspectiebestand_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create index bestand_per_inspectie on inspecties.mt_doc_inspectiebestand (inspectie_id);

alter table inspecties.mt_doc_inspectiebestand enable row level security;
alter table inspecties.mt_doc_inspectiebestand force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_inspectiebestand to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_inspectiebestand to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_inspectiebestand to inspectie using (true);
grant select, insert on inspecties.mt_doc_inspectiebestand to app;
grant select on inspecties.mt_doc_inspectiebestand to beheer;
grant select on inspecties.mt_doc_inspectiebestand to werker;
grant select on inspecties.mt_doc_inspectiebestand to inspectie;

-- What is in files and reports.
create table inspecties.inhoud (
    id      uuid    not null primary key,
    hco     text    collate "C" not null,
    inhoud  bytea   not null
);
alter table inspecties.inhoud alter column inhoud set storage external;
alter table inspecties.inhoud enable row level security;
alter table inspecties.inhoud force row level security;
create policy eigen_organisatie on inspecties.inhoud to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.inhoud to beheer, werker using (true);
create policy inspectie on inspecties.inhoud to inspectie using (true);
grant select, insert on inspecties.inhoud to app, inspectie;
grant select on inspecties.inhoud to beheer, werker;

-- Breaches. An organisation adds its plan, the department judges it, Zorginspectie looks again.
create table inspecties.mt_doc_remediering (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    inspectie_id  uuid  not null,
    criterium     text collate "C" not null,
    constraint remediering_inspectie foreign key (tenant_id, inspectie_id) references inspecties.mt_doc_inspectie (tenant_id, id),
    constraint pkey_mt_doc_remediering_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create unique index remediering_per_inspectie on inspecties.mt_doc_remediering (inspectie_id, criterium);

alter table inspecties.mt_doc_remediering enable row level security;
alter table inspecties.mt_doc_remediering force row level security;
create policy marten_tenant_isolation on inspecties.mt_doc_remediering to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.mt_doc_remediering to beheer, werker using (true);
create policy inspectie on inspecties.mt_doc_remediering to inspectie using (true);
grant select, update on inspecties.mt_doc_remediering to app;
grant select, update on inspecties.mt_doc_remediering to beheer;
grant select on inspecties.mt_doc_remediering to werker;
grant select, insert, update on inspecties.mt_doc_remediering to inspectie;

create trigger bewaak before update on inspecties.mt_doc_remediering for each row when (current_user = 'app') execute function kernel.bewaak('plannen', 'status');

-- Every look of an inspector into a file, for the organisation to read.
create table inspecties.inzage (
    id            uuid        not null primary key,
    hco           text        collate "C" not null,
    inspectie_id  uuid        not null,
    nummer        integer     not null,
    deelnemer_id  uuid        not null,
    tijdstip      timestamptz not null,
    naam          text        not null
);
create index inzage_per_inspectie on inspecties.inzage (inspectie_id, tijdstip);
alter table inspecties.inzage enable row level security;
alter table inspecties.inzage force row level security;
create policy eigen_organisatie on inspecties.inzage to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on inspecties.inzage to beheer, werker using (true);
create policy inspectie on inspecties.inzage for insert to inspectie with check (true);
grant select on inspecties.inzage to app;
grant insert on inspecties.inzage to inspectie;

-- Which files inspectors may open follows from the inspection: what it drew, as long as it is open.
create function inspecties.deel_dossiers() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' then
        delete from kernel.inspectiedossier where hco = new.tenant_id and inspectie = new.id;
    end if;
    if new.status not in ('Afgesloten', 'Vervallen') then
        insert into kernel.inspectiedossier (hco, overeenkomst, inspectie)
        select new.tenant_id, (dossier ->> 'overeenkomst')::uuid, new.id from jsonb_array_elements(new.data -> 'dossiers') as dossier;
    end if;
    return null;
end $$;
create trigger dossiers_erbij after insert on inspecties.mt_doc_inspectie for each row execute function inspecties.deel_dossiers();
create trigger dossiers_anders after update on inspecties.mt_doc_inspectie for each row
    when (old.status is distinct from new.status or old.data -> 'dossiers' is distinct from new.data -> 'dossiers') execute function inspecties.deel_dossiers();
