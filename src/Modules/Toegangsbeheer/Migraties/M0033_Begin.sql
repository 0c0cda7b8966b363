create schema toegangsbeheer;
grant usage on schema toegangsbeheer to app, beheer, werker;
grant select on kernel.migratie_toegangsbeheerdb to app, beheer, werker;

-- The access chain of an onderneming. Nothing of it is removed: it ends.
create table toegangsbeheer.mt_doc_onderneming (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_onderneming_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (tenant_id = 'kbo' || (data ->> 'nummer'))
);
create unique index onderneming_per_hco on toegangsbeheer.mt_doc_onderneming (tenant_id);
alter table toegangsbeheer.mt_doc_onderneming enable row level security;
alter table toegangsbeheer.mt_doc_onderneming force row level security;
create policy marten_tenant_isolation on toegangsbeheer.mt_doc_onderneming to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on toegangsbeheer.mt_doc_onderneming to beheer, werker using (true);
grant select, insert, update on toegangsbeheer.mt_doc_onderneming to app;
grant select on toegangsbeheer.mt_doc_onderneming to beheer, werker;
grant update on toegangsbeheer.mt_doc_onderneming to beheer;

-- What follows from the chains, made again with every change of one: who may use the portal for whom. Read at every request, by the INSZ
-- of the person who is signed in, before an organisation is chosen; and by the chain itself, which makes it.
create table toegangsbeheer.toegang (
    insz         text not null,
    organisatie  text not null,
    hco          text not null,
    naam         text not null,
    gemeente     text not null,
    rol          text not null,
    primary key (insz, organisatie, hco) include (naam, gemeente, rol)
);
create index toegang_per_hco on toegangsbeheer.toegang (hco);
alter table toegangsbeheer.toegang enable row level security;
alter table toegangsbeheer.toegang force row level security;
create policy eigen_keten on toegangsbeheer.toegang to app using (hco = current_setting('app.hco', true)) with check (hco = current_setting('app.hco', true));
create policy een_persoon on toegangsbeheer.toegang for select to app using (insz = current_setting('app.insz', true));
create policy alle_organisaties on toegangsbeheer.toegang to beheer using (true);
grant select, insert, delete on toegangsbeheer.toegang to app, beheer;

-- Who stands in which chain, so that a chain can name its own people.
create table toegangsbeheer.betrokkene (
    hco   text not null,
    insz  text not null,
    primary key (hco, insz)
);
alter table toegangsbeheer.betrokkene enable row level security;
alter table toegangsbeheer.betrokkene force row level security;
create policy eigen_keten on toegangsbeheer.betrokkene to app using (hco = current_setting('app.hco', true)) with check (hco = current_setting('app.hco', true));
create policy alle_organisaties on toegangsbeheer.betrokkene to beheer using (true);
grant select, insert, delete on toegangsbeheer.betrokkene to app, beheer;

-- The names of who signed in. Somebody's own row, and those of the people of one's own chain.
create table toegangsbeheer.persoon (
    insz       text        not null primary key,
    naam       text        not null,
    aangemeld  timestamptz not null
);
alter table toegangsbeheer.persoon enable row level security;
alter table toegangsbeheer.persoon force row level security;
create policy zichzelf on toegangsbeheer.persoon to app using (insz = current_setting('app.insz', true)) with check (insz = current_setting('app.insz', true));
create policy eigen_keten on toegangsbeheer.persoon for select to app using (exists (select from toegangsbeheer.betrokkene b where b.insz = persoon.insz));
-- The department, and the page that says why somebody has no access: it gives no other name than that of a hoofdtoegangsbeheerder.
create policy alle_organisaties on toegangsbeheer.persoon for select to beheer using (true);
grant select, insert, update on toegangsbeheer.persoon to app;
grant select on toegangsbeheer.persoon to beheer;
