-- Rates, runs and payments as documents. Lines, the counter and what belongs to making a run stay tables.
set local timezone to 'UTC';

create table mijn_uitbetalingen.mt_doc_tariefregel (
    id          uuid   not null,
    data        jsonb  not null,
    mt_version  uuid   not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    constraint pkey_mt_doc_tariefregel_id primary key (id),
    check ((data ->> 'vanaf' ~ '^\d{4}-(0[1-9]|1[0-2])$') is true),
    check (((data ->> 'per_maand')::numeric > 0 and scale((data ->> 'per_maand')::numeric) <= 2) is true),
    check (((data ->> 'plafond')::numeric > 0 and scale((data ->> 'plafond')::numeric) <= 2) is true)
);
insert into mijn_uitbetalingen.mt_doc_tariefregel (id, data)
select id, jsonb_build_object(
    'id', id, 'vanaf', to_char(vanaf, 'YYYY-MM'), 'per_maand', per_maand, 'plafond', plafond, 'toegevoegd', toegevoegd, 'door', door)
from mijn_uitbetalingen.tariefregel;
grant select on mijn_uitbetalingen.mt_doc_tariefregel to app, beheer, werker;
grant insert on mijn_uitbetalingen.mt_doc_tariefregel to beheer;

create table mijn_uitbetalingen.mt_doc_uitbetalingsrun (
    id            uuid   not null,
    data          jsonb  not null,
    mt_version    uuid   not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    maand         date   not null,
    eerste_maand  date   not null,
    status        text   not null,
    constraint pkey_mt_doc_uitbetalingsrun_id primary key (id),
    check ((maand = (data ->> 'maand' || '-01')::date and eerste_maand = (data ->> 'eerste_maand' || '-01')::date and status = data ->> 'status') is true),
    check (eerste_maand <= maand),
    check ((status in ('Goedgekeurd', 'Uitbetaald')) = (data ->> 'goedgekeurd_door_sleutel' is not null and data ->> 'goedgekeurd' is not null)),
    check ((status = 'Uitbetaald') = (data ->> 'uitbetaald_op' is not null)),
    check (data ->> 'goedgekeurd_door_sleutel' <> data ->> 'gemaakt_door_sleutel'),
    constraint uitbetalingsrun_fout check (status <> 'Mislukt' or data ->> 'fout' is not null),
    constraint uitbetalingsrun_twee_mensen check (data ->> 'goedgekeurd_door_mens' <> data ->> 'gemaakt_door_mens'),
    constraint uitbetalingsrun_mens check (
        data ->> 'goedgekeurd_door_sleutel' is null or data ->> 'gemaakt_door_mens' is null or data ->> 'goedgekeurd_door_mens' is not null)
);
create unique index uitbetalingsrun_per_maand on mijn_uitbetalingen.mt_doc_uitbetalingsrun (maand);
-- One run follows another: two proposals that reckon with the same payments cannot both be approved.
create unique index uitbetalingsrun_volgt_op on mijn_uitbetalingen.mt_doc_uitbetalingsrun ((data ->> 'vorige')) nulls not distinct
    where status in ('Goedgekeurd', 'Uitbetaald');
insert into mijn_uitbetalingen.mt_doc_uitbetalingsrun (id, maand, eerste_maand, status, data)
select id, maand, eerste_maand, status, jsonb_build_object(
    'id', id, 'maand', to_char(maand, 'YYYY-MM'), 'eerste_maand', to_char(eerste_maand, 'YYYY-MM'), 'vorige', vorige, 'status', status, 'poging', poging,
    'gemaakt_door', gemaakt_door, 'gemaakt_door_sleutel', gemaakt_door_sleutel, 'gemaakt_door_mens', gemaakt_door_mens,
    'gevraagd', gevraagd, 'voorgesteld', voorgesteld, 'fout', fout, 'aantal', aantal, 'totaal', totaal,
    'goedgekeurd_door', goedgekeurd_door, 'goedgekeurd_door_sleutel', goedgekeurd_door_sleutel, 'goedgekeurd_door_mens', goedgekeurd_door_mens,
    'goedgekeurd', goedgekeurd, 'uitbetaald_op', uitbetaald_op)
from mijn_uitbetalingen.uitbetalingsrun;

-- Who made or approved a run changes only as four eyes allow, in the document as it was in the columns.
create function mijn_uitbetalingen.bewaak_vier_ogen_document() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    maker constant text[] := array['gemaakt_door', 'gemaakt_door_sleutel', 'gemaakt_door_mens', 'poging'];
    goedkeurder constant text[] := array['goedgekeurd_door', 'goedgekeurd_door_sleutel', 'goedgekeurd_door_mens', 'goedgekeurd'];
    vast constant text[] := array['id', 'maand', 'eerste_maand', 'vorige'];
    maker_blijft boolean;
    goedkeurder_blijft boolean;
begin
    if tg_op = 'INSERT' then
        if new.status <> 'InOpmaak' or new.data ->> 'goedgekeurd_door_sleutel' is not null or new.data ->> 'goedgekeurd_door_mens' is not null
            or new.data ->> 'gemaakt_door_mens' is null then
            raise exception 'a run begins as a proposal that somebody asked for' using errcode = 'insufficient_privilege';
        end if;
        if new.data ->> 'vorige' is not null
            and not exists (select from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = (new.data ->> 'vorige')::uuid) then
            raise exception 'a run follows one that exists' using errcode = 'foreign_key_violation';
        end if;
        return new;
    end if;
    maker_blijft := not exists (select from unnest(maker) lid where new.data ->> lid is distinct from old.data ->> lid);
    goedkeurder_blijft := not exists (select from unnest(goedkeurder) lid where new.data ->> lid is distinct from old.data ->> lid);
    if new.id <> old.id or exists (select from unnest(vast) lid where new.data ->> lid is distinct from old.data ->> lid) then
        raise exception 'a run stays that of its month' using errcode = 'insufficient_privilege';
    end if;
    if not maker_blijft and (new.status <> 'InOpmaak' or (new.data ->> 'poging')::int <> (old.data ->> 'poging')::int + 1
        or new.data ->> 'gemaakt_door_mens' is null or old.data ->> 'goedgekeurd_door_sleutel' is not null) then
        raise exception 'who made a proposal changes only with a new proposal' using errcode = 'insufficient_privilege';
    end if;
    if not goedkeurder_blijft
        and (old.status <> 'Voorgesteld' or new.status <> 'Goedgekeurd' or not maker_blijft or old.data ->> 'goedgekeurd_door_sleutel' is not null) then
        raise exception 'a proposal is approved once, as it was made' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger vier_ogen before insert or update on mijn_uitbetalingen.mt_doc_uitbetalingsrun
    for each row when (current_user = 'beheer') execute function mijn_uitbetalingen.bewaak_vier_ogen_document();
create trigger bewaak before update on mijn_uitbetalingen.mt_doc_uitbetalingsrun
    for each row when (current_user = 'werker') execute function kernel.bewaak('status', 'voorgesteld', 'aantal', 'totaal', 'fout');
grant select, insert on mijn_uitbetalingen.mt_doc_uitbetalingsrun to beheer;
grant select on mijn_uitbetalingen.mt_doc_uitbetalingsrun to werker;
grant update (data, mt_version, maand, eerste_maand, status) on mijn_uitbetalingen.mt_doc_uitbetalingsrun to beheer, werker;
-- How far the runs are, not who made them: what the next one will pay is worked out from it. The document itself is not for organisations.
grant select (maand, eerste_maand, status) on mijn_uitbetalingen.mt_doc_uitbetalingsrun to app;

create table mijn_uitbetalingen.mt_doc_uitbetaling (
    tenant_id   varchar  collate "C" not null default '*DEFAULT*',
    id          uuid     not null,
    data        jsonb    not null,
    mt_version  uuid     not null default (md5(random()::text || clock_timestamp()::text)::uuid),
    run_id      uuid     not null constraint uitbetaling_run_fkey references mijn_uitbetalingen.mt_doc_uitbetalingsrun (id),
    nummer      integer  check (nummer > 0),
    constraint pkey_mt_doc_uitbetaling_tenant_id_id primary key (tenant_id, id),
    check (tenant_id = data ->> 'hco'),
    check (id = (data ->> 'id')::uuid and run_id = (data ->> 'run_id')::uuid and nummer is not distinct from (data ->> 'nummer')::integer),
    check (((data ->> 'bedrag')::numeric = (data ->> 'nieuwe_maanden')::numeric + (data ->> 'nabetalingen')::numeric
        + (data ->> 'terugvorderingen')::numeric + (data ->> 'overgedragen')::numeric) is true),
    check ((data ->> 'status' not in ('InVerwerking', 'Uitbetaald') or ((data ->> 'bedrag')::numeric > 0 and data ->> 'iban' is not null)) is true),
    check ((nummer is null) = (data ->> 'verwerkingsdatum' is null)),
    constraint uitbetaling_doorgeschoven check ((data ->> 'status' <> 'Overgedragen' or (data ->> 'bedrag')::numeric < 0)
        and (data ->> 'status' <> 'WachtOpRekening' or (data ->> 'bedrag')::numeric > 0))
);
insert into mijn_uitbetalingen.mt_doc_uitbetaling (tenant_id, id, run_id, nummer, data)
select hco, id, run_id, nummer, jsonb_build_object(
    'id', id, 'hco', hco, 'run_id', run_id, 'poging', poging, 'naam', naam, 'maand', to_char(maand, 'YYYY-MM'), 'iban', iban,
    'nieuwe_maanden', nieuwe_maanden, 'nabetalingen', nabetalingen, 'terugvorderingen', terugvorderingen, 'overgedragen', overgedragen, 'bedrag', bedrag,
    'status', status, 'nummer', nummer, 'verwerkingsdatum', verwerkingsdatum)
from mijn_uitbetalingen.uitbetaling;
create unique index uitbetaling_per_run on mijn_uitbetalingen.mt_doc_uitbetaling (run_id, tenant_id);
create unique index uitbetaling_per_nummer on mijn_uitbetalingen.mt_doc_uitbetaling (nummer);

alter table mijn_uitbetalingen.mt_doc_uitbetaling enable row level security;
alter table mijn_uitbetalingen.mt_doc_uitbetaling force row level security;
create policy marten_tenant_isolation on mijn_uitbetalingen.mt_doc_uitbetaling to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on mijn_uitbetalingen.mt_doc_uitbetaling to beheer, werker using (true);
-- A payment with a number stays; only a proposal can be made again.
create policy alleen_voorstellen on mijn_uitbetalingen.mt_doc_uitbetaling as restrictive for delete to werker using (nummer is null);
create trigger bewaak before update on mijn_uitbetalingen.mt_doc_uitbetaling
    for each row when (current_user = 'beheer') execute function kernel.bewaak('status', 'nummer', 'verwerkingsdatum');
grant select on mijn_uitbetalingen.mt_doc_uitbetaling to app, beheer, werker;
grant update (data, mt_version, run_id, nummer) on mijn_uitbetalingen.mt_doc_uitbetaling to beheer;
grant insert, delete on mijn_uitbetalingen.mt_doc_uitbetaling to werker;

-- What hangs on runs and payments hangs on the documents from now on. A line stands under the organisation of its payment.
alter table mijn_uitbetalingen.uitbetalingslijn
    drop constraint uitbetalingslijn_uitbetaling_id_fkey,
    add constraint uitbetalingslijn_uitbetaling_fkey foreign key (hco, uitbetaling_id) references mijn_uitbetalingen.mt_doc_uitbetaling (tenant_id, id) on delete cascade;
alter table mijn_uitbetalingen.voorstelvoortgang
    drop constraint voorstelvoortgang_run_id_fkey,
    add foreign key (run_id) references mijn_uitbetalingen.mt_doc_uitbetalingsrun (id) on delete cascade;
alter table mijn_uitbetalingen.bankbestand
    drop constraint bankbestand_run_id_fkey,
    add foreign key (run_id) references mijn_uitbetalingen.mt_doc_uitbetalingsrun (id) on delete cascade;
alter table mijn_uitbetalingen.overgeslagen
    drop constraint overgeslagen_run_id_fkey,
    add foreign key (run_id) references mijn_uitbetalingen.mt_doc_uitbetalingsrun (id) on delete cascade;
create or replace function mijn_uitbetalingen.bewaak_bankbestand() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'beheer' then
        return new;
    end if;
    perform from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = new.run_id and status = 'Goedgekeurd' for share;
    if not found then
        raise exception 'the bank pays a run that was approved, once' using errcode = 'insufficient_privilege', constraint = 'bankbestand_run';
    end if;
    return new;
end $$;

-- The tables of before stay one release, to look back in. A host of the release before can no longer write there what nobody would read.
revoke all on mijn_uitbetalingen.tariefregel, mijn_uitbetalingen.uitbetalingsrun, mijn_uitbetalingen.uitbetaling from app, beheer, werker;
revoke select (maand, eerste_maand, goedgekeurd, status) on mijn_uitbetalingen.uitbetalingsrun from app;
revoke update (status, voorgesteld, aantal, totaal, fout) on mijn_uitbetalingen.uitbetalingsrun from werker;
revoke update (status, nummer, verwerkingsdatum) on mijn_uitbetalingen.uitbetaling from beheer;
alter table mijn_uitbetalingen.uitbetaling drop constraint uitbetaling_run_id_fkey;
alter table mijn_uitbetalingen.uitbetalingsrun drop constraint uitbetalingsrun_vorige_fkey;
