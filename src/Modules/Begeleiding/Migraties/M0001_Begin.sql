create schema begeleiding;
grant usage on schema begeleiding to app, beheer, werker;
grant select on kernel.migratie_begeleidingdb to app, beheer, werker;

-- What was recorded about the guidance of participants. A correction keeps what stood there before in the document itself; the organisation removes
-- nothing, it says that something was recorded by mistake. The agreement belongs to another module: its id is kept, and no more.
create table begeleiding.mt_doc_dossierstuk (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    deelnemer_id    uuid    not null,
    overeenkomst_id uuid,
    plicht          varchar not null,
    dag             date    not null,
    tot             date,
    kern            text    not null,
    vervallen       boolean not null,
    constraint pkey_mt_doc_dossierstuk_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (deelnemer_id = (data ->> 'deelnemer_id')::uuid)
);
create index dossierstuk_per_deelnemer on begeleiding.mt_doc_dossierstuk (tenant_id, deelnemer_id);
create index dossierstuk_feiten on begeleiding.mt_doc_dossierstuk (tenant_id, id) include (deelnemer_id, overeenkomst_id, plicht, dag, tot, kern, vervallen);
alter table begeleiding.mt_doc_dossierstuk enable row level security;
alter table begeleiding.mt_doc_dossierstuk force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_dossierstuk to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_dossierstuk to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_dossierstuk to app;
grant select on begeleiding.mt_doc_dossierstuk to beheer, werker;

-- The files with them, and with what the organisation proves once. What is in them stands apart, so that lists never read it.
create table begeleiding.mt_doc_dossierbijlage (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    onderwerp   uuid    not null,
    constraint pkey_mt_doc_dossierbijlage_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (onderwerp = (data ->> 'onderwerp')::uuid)
);
create index dossierbijlage_per_onderwerp on begeleiding.mt_doc_dossierbijlage (tenant_id, onderwerp);
alter table begeleiding.mt_doc_dossierbijlage enable row level security;
alter table begeleiding.mt_doc_dossierbijlage force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_dossierbijlage to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_dossierbijlage to beheer, werker using (true);
grant select, insert, delete on begeleiding.mt_doc_dossierbijlage to app;
grant select on begeleiding.mt_doc_dossierbijlage to beheer, werker;

create table begeleiding.bijlage_inhoud (
    id      uuid  primary key,
    hco     text  collate "C" not null,
    inhoud  bytea not null check (octet_length(inhoud) between 1 and 10485760),
    foreign key (hco, id) references begeleiding.mt_doc_dossierbijlage (tenant_id, id) on delete cascade
);
alter table begeleiding.bijlage_inhoud alter column inhoud set storage external;
alter table begeleiding.bijlage_inhoud enable row level security;
alter table begeleiding.bijlage_inhoud force row level security;
create policy eigen_organisatie on begeleiding.bijlage_inhoud to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.bijlage_inhoud to beheer, werker using (true);
grant select, insert on begeleiding.bijlage_inhoud to app;
grant select on begeleiding.bijlage_inhoud to beheer;

-- Whoever remembers how the files of an organisation stand reads the marks first.
create trigger erbij after insert on begeleiding.mt_doc_dossierstuk
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on begeleiding.mt_doc_dossierstuk
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
