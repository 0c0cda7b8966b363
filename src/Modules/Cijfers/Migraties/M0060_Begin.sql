create schema cijfers;
grant usage on schema cijfers to app, beheer, werker;
grant select on kernel.migratie_cijfersdb to app, beheer, werker;

-- Figures for everybody, made once by background work. What stands in it is for everybody, so that whoever answers the public needs no right on
-- anything else; and it stays as it was made, so that nobody changes a figure that was given.
create table cijfers.mt_doc_publicatie (
    id          uuid   not null,
    data        jsonb  not null,
    mt_version  uuid   not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    onderwerp   text   not null,
    dag         date   not null,
    constraint pkey_mt_doc_publicatie_id primary key (id),
    check (onderwerp = data ->> 'onderwerp' and dag = (data ->> 'dag')::date)
);
create unique index publicatie_per_dag on cijfers.mt_doc_publicatie (onderwerp, dag);
grant select on cijfers.mt_doc_publicatie to app, beheer, werker;
grant insert on cijfers.mt_doc_publicatie to werker;
