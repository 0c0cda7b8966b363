-- What organisations ask the department to set right. The organisation asks, the department answers, and neither changes what the other wrote.
create table overeenkomsten.mt_doc_correctievraag (
    tenant_id       varchar     collate "C" not null default '*DEFAULT*',
    id              uuid        not null,
    data            jsonb       not null,
    mt_version      uuid        not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    overeenkomst_id uuid        not null,
    beantwoord_op   timestamptz,
    constraint pkey_mt_doc_correctievraag_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (overeenkomst_id = (data ->> 'overeenkomst_id')::uuid)
);
-- One question at a time about an agreement.
create unique index correctievraag_open on overeenkomsten.mt_doc_correctievraag (tenant_id, overeenkomst_id) where beantwoord_op is null;
create index correctievraag_wachtend on overeenkomsten.mt_doc_correctievraag (id) where beantwoord_op is null;
alter table overeenkomsten.mt_doc_correctievraag add constraint mt_doc_correctievraag_tenant_id_overeenkomst_id_fkey
    foreign key (tenant_id, overeenkomst_id) references overeenkomsten.mt_doc_overeenkomst (tenant_id, id);

alter table overeenkomsten.mt_doc_correctievraag enable row level security;
alter table overeenkomsten.mt_doc_correctievraag force row level security;
create policy marten_tenant_isolation on overeenkomsten.mt_doc_correctievraag to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.mt_doc_correctievraag to beheer, werker using (true);
grant select, insert on overeenkomsten.mt_doc_correctievraag to app;
grant select on overeenkomsten.mt_doc_correctievraag to beheer, werker;
grant update (data, mt_version, overeenkomst_id, beantwoord_op) on overeenkomsten.mt_doc_correctievraag to beheer;
create trigger bewaak before update on overeenkomsten.mt_doc_correctievraag for each row
    when (current_user in ('beheer', 'werker')) execute function kernel.bewaak('antwoord', 'uitleg', 'beantwoord_op');
