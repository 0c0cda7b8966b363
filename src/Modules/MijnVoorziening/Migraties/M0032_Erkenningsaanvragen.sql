-- Applications for a recognition, and what their attachments are, as documents. The bytes of an attachment stay a plain table.
set local timezone to 'UTC';

alter table mijn_voorziening.erkenningsaanvraag drop constraint erkenningsaanvraag_vorige_fkey;
alter table mijn_voorziening.bijlage_inhoud drop constraint bijlage_inhoud_id_fkey;
drop trigger erbij on mijn_voorziening.erkenningsaanvraag;
drop trigger anders on mijn_voorziening.erkenningsaanvraag;
drop trigger weg on mijn_voorziening.erkenningsaanvraag;

create table mijn_voorziening.mt_doc_erkenningsaanvraag (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_erkenningsaanvraag_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    constraint erkenningsaanvraag_ingediend check ((data ->> 'status' = 'InOpmaak' or data ->> 'ingediend' is not null) is true)
);
-- An organisation writes one application at a time, and waits for one decision at a time.
create unique index erkenningsaanvraag_open_per_hco on mijn_voorziening.mt_doc_erkenningsaanvraag (tenant_id)
    where ((data ->> 'status'::text) = any (array['InOpmaak'::text, 'InAanvraag'::text, 'Ontvankelijk'::text]));

create table mijn_voorziening.mt_doc_bijlage (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_bijlage_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    constraint bijlage_grootte check (((data ->> 'grootte')::integer between 1 and 10485760) is true)
);

-- The answers had the names that the program has for them.
create function mijn_voorziening.hernoem(oud jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(ltrim(lower(regexp_replace(key, '([A-Z])', '_\1', 'g')), '_'), value), '{}') from jsonb_each(oud) where value <> 'null'
$$;

insert into mijn_voorziening.mt_doc_erkenningsaanvraag (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'vorige', vorige, 'status', status, 'aangemaakt', aangemaakt, 'bewaard', bewaard,
    'bewaard_door', bewaard_door, 'ingediend', ingediend, 'conceptformulier', conceptformulier,
    'voorzieningsinformatie', mijn_voorziening.hernoem(voorzieningsinformatie),
    'erkenningscriteria', mijn_voorziening.hernoem(erkenningscriteria) || jsonb_build_object('medewerkers', coalesce((
        select jsonb_agg(mijn_voorziening.hernoem(medewerker) order by nummer)
        from jsonb_array_elements(erkenningscriteria -> 'Medewerkers') with ordinality rij (medewerker, nummer)), '[]')),
    'statuswijzigingen', coalesce((
        select jsonb_agg(mijn_voorziening.hernoem(wijziging) order by nummer)
        from jsonb_array_elements(statuswijzigingen) with ordinality rij (wijziging, nummer)), '[]'))
from mijn_voorziening.erkenningsaanvraag;
drop function mijn_voorziening.hernoem(jsonb);

insert into mijn_voorziening.mt_doc_bijlage (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'aanvraag', aanvraag, 'vraag', vraag, 'naam', naam, 'soort', soort, 'grootte', grootte,
    'sha256', encode(sha256, 'base64'), 'toegevoegd', toegevoegd, 'door', door)
from mijn_voorziening.bijlage;
create index bijlage_per_aanvraag on mijn_voorziening.mt_doc_bijlage (cast(data ->> 'aanvraag' as uuid));
alter table mijn_voorziening.bijlage_inhoud add constraint bijlage_inhoud_bijlage_fkey
    foreign key (hco, id) references mijn_voorziening.mt_doc_bijlage (tenant_id, id) on delete cascade;

alter table mijn_voorziening.mt_doc_erkenningsaanvraag enable row level security;
alter table mijn_voorziening.mt_doc_erkenningsaanvraag force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_erkenningsaanvraag to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_erkenningsaanvraag to beheer, werker using (true);
alter table mijn_voorziening.mt_doc_bijlage enable row level security;
alter table mijn_voorziening.mt_doc_bijlage force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_bijlage to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_bijlage to beheer, werker using (true);

-- The department decides: it changes where an application stands, never what the organisation wrote.
grant select, insert, update on mijn_voorziening.mt_doc_erkenningsaanvraag to app;
grant select, update (data, mt_version) on mijn_voorziening.mt_doc_erkenningsaanvraag to beheer;
grant select on mijn_voorziening.mt_doc_erkenningsaanvraag to werker;
create trigger bewaak_beheer before update on mijn_voorziening.mt_doc_erkenningsaanvraag
    for each row when (current_user = 'beheer') execute function kernel.bewaak('status', 'statuswijzigingen');

-- Attachments are added and removed, never changed.
grant select, insert, delete on mijn_voorziening.mt_doc_bijlage to app;
grant select, insert on mijn_voorziening.mt_doc_bijlage to beheer;

-- How much an application holds (Bijlagegrens). Two who add at once would each find room for itself: they wait for each other here.
create function mijn_voorziening.bewaak_bijlagegrens() returns trigger language plpgsql as $$
declare
    per_vraag bigint;
    samen bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.data ->> 'aanvraag', 0));
    select count(*) filter (where data ->> 'vraag' = new.data ->> 'vraag'), sum((data ->> 'grootte')::bigint) into per_vraag, samen
    from mijn_voorziening.mt_doc_bijlage where (data ->> 'aanvraag')::uuid = (new.data ->> 'aanvraag')::uuid;
    if per_vraag > 10 or samen > 104857600 then
        raise check_violation using message = 'The application holds no more.', constraint = 'bijlagegrens';
    end if;
    return null;
end $$;
create trigger bewaak_grens after insert on mijn_voorziening.mt_doc_bijlage
    for each row when (current_user = 'app') execute function mijn_voorziening.bewaak_bijlagegrens();

create trigger erbij after insert on mijn_voorziening.mt_doc_erkenningsaanvraag referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on mijn_voorziening.mt_doc_erkenningsaanvraag referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger weg after delete on mijn_voorziening.mt_doc_erkenningsaanvraag referencing old table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();

-- The tables of before stay one release. A host of the release before can no longer write there what nobody would read.
revoke all on mijn_voorziening.erkenningsaanvraag, mijn_voorziening.bijlage from app, beheer, werker;
