-- What an organisation keeps once: where participants are active, who guides, what is insured, what it writes of its own policy. Nothing is removed: it stops.
create table begeleiding.mt_doc_werkpost (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_werkpost_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
alter table begeleiding.mt_doc_werkpost enable row level security;
alter table begeleiding.mt_doc_werkpost force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_werkpost to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_werkpost to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_werkpost to app;
grant select on begeleiding.mt_doc_werkpost to beheer, werker;

create table begeleiding.mt_doc_standaardafspraken (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_standaardafspraken_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
create unique index standaardafspraken_per_hco on begeleiding.mt_doc_standaardafspraken (tenant_id);
alter table begeleiding.mt_doc_standaardafspraken enable row level security;
alter table begeleiding.mt_doc_standaardafspraken force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_standaardafspraken to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_standaardafspraken to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_standaardafspraken to app;
grant select on begeleiding.mt_doc_standaardafspraken to beheer, werker;

create table begeleiding.mt_doc_personeelslid (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_personeelslid_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
alter table begeleiding.mt_doc_personeelslid enable row level security;
alter table begeleiding.mt_doc_personeelslid force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_personeelslid to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_personeelslid to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_personeelslid to app;
grant select on begeleiding.mt_doc_personeelslid to beheer, werker;

create table begeleiding.mt_doc_polis (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_polis_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
alter table begeleiding.mt_doc_polis enable row level security;
alter table begeleiding.mt_doc_polis force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_polis to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_polis to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_polis to app;
grant select on begeleiding.mt_doc_polis to beheer, werker;

create table begeleiding.mt_doc_beleidstekst (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    soort           varchar not null,
    constraint pkey_mt_doc_beleidstekst_tenant_id_id primary key (tenant_id, id),
    check (soort = data ->> 'soort'),
    check (tenant_id = data ->> 'hco')
);
create unique index beleidstekst_per_soort on begeleiding.mt_doc_beleidstekst (tenant_id, soort);
alter table begeleiding.mt_doc_beleidstekst enable row level security;
alter table begeleiding.mt_doc_beleidstekst force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_beleidstekst to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_beleidstekst to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_beleidstekst to app;
grant select on begeleiding.mt_doc_beleidstekst to beheer, werker;

-- The agreements by the model, version by version.
create table begeleiding.mt_doc_modelversie (
    tenant_id       varchar collate "C" not null default '*DEFAULT*',
    id              uuid    not null,
    data            jsonb   not null,
    mt_version      uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    overeenkomst_id uuid    not null,
    nummer          integer not null check (nummer > 0),
    constraint pkey_mt_doc_modelversie_tenant_id_id primary key (tenant_id, id),
    check (overeenkomst_id = (data ->> 'overeenkomst_id')::uuid),
    check (tenant_id = data ->> 'hco')
);
create unique index modelversie_per_overeenkomst on begeleiding.mt_doc_modelversie (tenant_id, overeenkomst_id, nummer);
alter table begeleiding.mt_doc_modelversie enable row level security;
alter table begeleiding.mt_doc_modelversie force row level security;
create policy marten_tenant_isolation on begeleiding.mt_doc_modelversie to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.mt_doc_modelversie to beheer, werker using (true);
grant select, insert, update on begeleiding.mt_doc_modelversie to app;
grant select on begeleiding.mt_doc_modelversie to beheer, werker;

-- Once a version is fixed to be signed, only the days of the signatures change: whatever the program does.
create trigger bewaak_vastgelegd before update on begeleiding.mt_doc_modelversie
    for each row when ((old.data -> 'tekst') is not null and old.data -> 'tekst' <> 'null') execute function kernel.bewaak('getekend');

-- Whoever remembers how the files of an organisation stand reads the marks first: they follow from staff, insurances and signatures too.
create trigger erbij after insert on begeleiding.mt_doc_personeelslid
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on begeleiding.mt_doc_personeelslid
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger erbij after insert on begeleiding.mt_doc_polis
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on begeleiding.mt_doc_polis
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger erbij after insert on begeleiding.mt_doc_modelversie
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on begeleiding.mt_doc_modelversie
    referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
