-- Organisations, recognitions, account numbers, mergers and addresses that were given up, as documents.
set local timezone to 'UTC';

-- The old tables stay one release. Nothing leans on them any more.
alter table mijn_voorziening.erkenning drop constraint erkenning_hco_fkey, drop constraint erkenning_besluit_fkey;
alter table mijn_voorziening.rekeningnummer drop constraint rekeningnummer_hco_fkey;
alter table mijn_voorziening.rekeningnazicht drop constraint rekeningnazicht_hco_fkey, drop constraint rekeningnazicht_id_fkey;
alter table mijn_voorziening.samengaan drop constraint samengaan_hco_fkey;
alter table mijn_voorziening.vorig_adres drop constraint vorig_adres_hco_fkey;
alter table mijn_voorziening.erkenningsaanvraag drop constraint erkenningsaanvraag_hco_fkey;
alter table mijn_voorziening.bijlage drop constraint bijlage_hco_fkey;
drop trigger erbij on mijn_voorziening.erkenning;
drop trigger anders on mijn_voorziening.erkenning;
drop trigger weg on mijn_voorziening.erkenning;
drop trigger anders on mijn_voorziening.voorziening;

create table mijn_voorziening.mt_doc_voorziening (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_voorziening_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
create unique index voorziening_per_hco on mijn_voorziening.mt_doc_voorziening (tenant_id);

create table mijn_voorziening.mt_doc_erkenning (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_erkenning_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    -- A recognition never ends before it begins; one that is withdrawn keeps its term, and the day on which that was done.
    constraint erkenning_termijn check (((data ->> 'tot_en_met') collate "C" >= (data ->> 'van')) is true),
    constraint erkenning_ingetrokken check ((data ->> 'is_ingetrokken' = 'false' or data ->> 'opgeheven_op' is not null) is true)
);

-- Every account number ever given can be traced. Each names the one it follows, and only one can.
create table mijn_voorziening.mt_doc_rekeningnummer (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_rekeningnummer_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);
create unique index rekeningnummer_vorige_per_hco on mijn_voorziening.mt_doc_rekeningnummer (cast(data ->> 'vorige' as uuid), tenant_id) nulls not distinct;

create table mijn_voorziening.mt_doc_samengaan (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_samengaan_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

create table mijn_voorziening.mt_doc_vorigadres (
    tenant_id   varchar collate "C" not null default '*DEFAULT*',
    id          uuid    not null,
    data        jsonb   not null,
    mt_version  uuid    not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_vorigadres_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco')
);

insert into mijn_voorziening.mt_doc_voorziening (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'naam', naam, 'type', type, 'adres', adres, 'gemeente', gemeente, 'provincie', provincie,
    'ondernemingsnummer', ondernemingsnummer, 'laatste_samengaan', laatste_samengaan,
    'contactpersoon', case when jsonb_typeof(contactpersoon) = 'object' then jsonb_build_object('voornaam', contactpersoon -> 'Voornaam',
        'naam', contactpersoon -> 'Naam', 'email', contactpersoon -> 'Email', 'telefoon', contactpersoon -> 'Telefoon') end)
from mijn_voorziening.voorziening;

insert into mijn_voorziening.mt_doc_erkenning (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'nummer', nummer, 'van', van, 'tot_en_met', tot_en_met, 'opgeheven_op', opgeheven_op,
    'is_ingetrokken', is_ingetrokken, 'besluit', besluit)
from mijn_voorziening.erkenning;

insert into mijn_voorziening.mt_doc_rekeningnummer (tenant_id, id, data)
select r.hco, r.id, jsonb_build_object('id', r.id, 'hco', r.hco, 'iban', r.iban, 'vorige', r.vorige, 'gemeld', r.gemeld, 'bruikbaar_vanaf', r.bruikbaar_vanaf,
    'wacht_op_nazicht', r.wacht_op_nazicht,
    'nazicht', case when n.id is not null then jsonb_build_object('vrijgegeven', n.vrijgegeven, 'toelichting', n.toelichting, 'tijdstip', n.tijdstip) end)
from mijn_voorziening.rekeningnummer r left join mijn_voorziening.rekeningnazicht n using (id);

insert into mijn_voorziening.mt_doc_samengaan (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'soort', soort, 'ander', ander, 'ander_naam', ander_naam, 'gaat_op', gaat_op, 'datum', datum,
    'overeenkomsten', overeenkomsten, 'tijdstip', tijdstip)
from mijn_voorziening.samengaan;

insert into mijn_voorziening.mt_doc_vorigadres (tenant_id, id, data)
select hco, id, jsonb_build_object('id', id, 'hco', hco, 'email', email, 'persoon', persoon, 'tot', tot) from mijn_voorziening.vorig_adres;

alter table mijn_voorziening.mt_doc_voorziening enable row level security;
alter table mijn_voorziening.mt_doc_voorziening force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_voorziening to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_voorziening to beheer, werker using (true);
alter table mijn_voorziening.mt_doc_erkenning enable row level security;
alter table mijn_voorziening.mt_doc_erkenning force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_erkenning to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_erkenning to beheer, werker using (true);
alter table mijn_voorziening.mt_doc_rekeningnummer enable row level security;
alter table mijn_voorziening.mt_doc_rekeningnummer force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_rekeningnummer to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_rekeningnummer to beheer, werker using (true);
alter table mijn_voorziening.mt_doc_samengaan enable row level security;
alter table mijn_voorziening.mt_doc_samengaan force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_samengaan to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_samengaan to beheer, werker using (true);
alter table mijn_voorziening.mt_doc_vorigadres enable row level security;
alter table mijn_voorziening.mt_doc_vorigadres force row level security;
create policy marten_tenant_isolation on mijn_voorziening.mt_doc_vorigadres to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.mt_doc_vorigadres to beheer, werker using (true);

-- The register of care organisations gives the rest; an organisation names its contact person, the department does what it decides.
grant select on mijn_voorziening.mt_doc_voorziening to app, beheer, werker;
grant update (data, mt_version) on mijn_voorziening.mt_doc_voorziening to app, beheer;
create trigger bewaak_app before update on mijn_voorziening.mt_doc_voorziening
    for each row when (current_user = 'app') execute function kernel.bewaak('contactpersoon');
create trigger bewaak_beheer before update on mijn_voorziening.mt_doc_voorziening
    for each row when (current_user = 'beheer') execute function kernel.bewaak('laatste_samengaan', 'adres', 'ondernemingsnummer');

grant select on mijn_voorziening.mt_doc_erkenning to app, beheer, werker;
grant insert, update (data, mt_version) on mijn_voorziening.mt_doc_erkenning to beheer;
create trigger bewaak_beheer before update on mijn_voorziening.mt_doc_erkenning
    for each row when (current_user = 'beheer') execute function kernel.bewaak('tot_en_met', 'opgeheven_op', 'is_ingetrokken');

-- An organisation gives a number, the department decides about it: neither does what the other does.
create function mijn_voorziening.weiger_nazicht() returns trigger language plpgsql as $$
begin
    raise insufficient_privilege using message = format('%s may not decide about an account number', current_user);
end $$;
grant select on mijn_voorziening.mt_doc_rekeningnummer to app, beheer, werker;
grant insert on mijn_voorziening.mt_doc_rekeningnummer to app;
grant update (data, mt_version) on mijn_voorziening.mt_doc_rekeningnummer to beheer;
create trigger zonder_nazicht before insert on mijn_voorziening.mt_doc_rekeningnummer
    for each row when (current_user = 'app' and new.data ->> 'nazicht' is not null) execute function mijn_voorziening.weiger_nazicht();
create trigger bewaak_beheer before update on mijn_voorziening.mt_doc_rekeningnummer
    for each row when (current_user = 'beheer') execute function kernel.bewaak('nazicht');
create trigger eenmaal_nagezien before update on mijn_voorziening.mt_doc_rekeningnummer
    for each row when (current_user = 'beheer' and old.data ->> 'nazicht' is not null) execute function mijn_voorziening.weiger_nazicht();

grant select on mijn_voorziening.mt_doc_samengaan to app, beheer, werker;
grant insert on mijn_voorziening.mt_doc_samengaan to beheer;

grant select, insert on mijn_voorziening.mt_doc_vorigadres to app;
grant select on mijn_voorziening.mt_doc_vorigadres to beheer;
grant select, delete on mijn_voorziening.mt_doc_vorigadres to werker;

-- Whether an organisation is recognised, and whether it is asked to renew, is remembered until one of these changes.
create trigger erbij after insert on mijn_voorziening.mt_doc_erkenning referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on mijn_voorziening.mt_doc_erkenning referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger weg after delete on mijn_voorziening.mt_doc_erkenning referencing old table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
create trigger anders after update on mijn_voorziening.mt_doc_voorziening referencing new table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();

-- A host of the release before can no longer write there what nobody would read.
revoke all on mijn_voorziening.voorziening, mijn_voorziening.erkenning, mijn_voorziening.rekeningnummer, mijn_voorziening.rekeningnazicht,
    mijn_voorziening.samengaan, mijn_voorziening.vorig_adres from app, beheer, werker;
revoke update (contactpersoon, laatste_samengaan, adres, ondernemingsnummer) on mijn_voorziening.voorziening from app, beheer;
revoke update (tot_en_met, opgeheven_op, is_ingetrokken) on mijn_voorziening.erkenning from beheer;
