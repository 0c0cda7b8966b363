-- Extra addresses as documents.
create table mijn_voorziening.mt_doc_communicatieadres (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_communicatieadres_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check ((data ->> 'administratief')::boolean or (data ->> 'financieel')::boolean)
);
create unique index communicatieadres_email_per_hco on mijn_voorziening.mt_doc_communicatieadres (lower(data ->> 'email'), tenant_id);

insert into mijn_voorziening.mt_doc_communicatieadres (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'email', email, 'administratief', administratief, 'financieel', financieel)
from mijn_voorziening.communicatieadres;

alter table mijn_voorziening.mt_doc_communicatieadres enable row level security;
alter table mijn_voorziening.mt_doc_communicatieadres force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_communicatieadres to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_communicatieadres to beheer, werker using (true);
grant select, insert, update, delete on mijn_voorziening.mt_doc_communicatieadres to app;
grant select on mijn_voorziening.mt_doc_communicatieadres to beheer, werker;

-- The table of before stays one release, to look back in. A host of the release before can no longer write there what nobody would read.
revoke all on mijn_voorziening.communicatieadres from app, beheer, werker;
alter table mijn_voorziening.communicatieadres drop constraint communicatieadres_hco_fkey;
