-- What organisations ask the department, and what it answers. Nobody changes what was asked about, nor when.
create table mijn_berichten.mt_doc_gesprek (
    tenant_id   varchar     collate "C" not null default '*DEFAULT*',
    id          uuid        not null,
    data        jsonb       not null,
    mt_version  uuid        not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    status      varchar     not null,
    laatste     timestamptz not null,
    uiterlijk   date        not null,
    constraint pkey_mt_doc_gesprek_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (status = data ->> 'status')
);
create index gesprek_lijst on mijn_berichten.mt_doc_gesprek (tenant_id, laatste, id);
create index gesprek_overal on mijn_berichten.mt_doc_gesprek (status, uiterlijk, id);

alter table mijn_berichten.mt_doc_gesprek enable row level security;
alter table mijn_berichten.mt_doc_gesprek force row level security;
create policy marten_tenant_isolation on mijn_berichten.mt_doc_gesprek to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_berichten.mt_doc_gesprek to beheer, werker using (true);
grant select, insert on mijn_berichten.mt_doc_gesprek to app;
grant select on mijn_berichten.mt_doc_gesprek to beheer, werker;
grant update (data, mt_version, status, laatste, uiterlijk) on mijn_berichten.mt_doc_gesprek to app, beheer;
create trigger bewaak before update on mijn_berichten.mt_doc_gesprek for each row
    when (current_user in ('app', 'beheer', 'werker')) execute function kernel.bewaak('status', 'beurten', 'laatste', 'uiterlijk');
