-- For figures in two times: from when until when what was known of each agreement, worked out from its document. A day on which several things
-- changed counts as it was in the evening. While it is cancelled nothing is known of it.
create table overeenkomsten.stand (
    tenant_id        varchar collate "C" not null,
    overeenkomst_id  uuid not null,
    gekend_van       date not null,
    gekend_tot       date not null, -- no longer from this day on; infinity for what is known now
    startdatum       date not null,
    einddatum        date,
    insz             text collate "C" not null,
    aanmeldingsdag   date not null,
    einde_op         date, -- when the end was recorded; null when staff set it right
    primary key (tenant_id, overeenkomst_id, gekend_van),
    check (gekend_van < gekend_tot)
);

-- The document keeps what it was before each change: the list of its ends, and the list of what staff set right.
-- Not strict and not immutable, so that PostgreSQL can take it up in the query that asks for it.
create function overeenkomsten.standen(data jsonb)
returns table (gekend_van date, gekend_tot date, startdatum date, einddatum date, insz text, aanmeldingsdag date, einde_op date)
language sql stable parallel safe as $$
    select dagen.dag,
        coalesce(lead(dagen.dag) over (order by dagen.dag), (data ->> 'geannuleerd_op')::date, 'infinity'),
        coalesce((later.was ->> 'startdatum')::date, (data ->> 'startdatum')::date),
        (eerder.wijziging ->> 'einddatum')::date,
        coalesce(later.was ->> 'insz', data ->> 'insz'),
        (data ->> 'aanmeldingsdag')::date,
        case when not coalesce((eerder.wijziging ->> 'is_correctie')::boolean, false) then (eerder.wijziging ->> 'op')::date end
    from (
        select coalesce(data ->> 'overgenomen_op', data ->> 'aanmeldingsdag')::date as dag
        union
        select greatest((lijst.regel ->> 'op')::date, coalesce(data ->> 'overgenomen_op', data ->> 'aanmeldingsdag')::date)
        from jsonb_array_elements(coalesce(data -> 'eindwijzigingen', '[]') || coalesce(data -> 'rechtzettingen', '[]')) as lijst (regel)
    ) as dagen
    left join lateral (
        select x.was from jsonb_array_elements(data -> 'rechtzettingen') with ordinality as x (was, nummer)
        where (x.was ->> 'op')::date > dagen.dag order by x.nummer limit 1
    ) as later on true
    left join lateral (
        select x.wijziging from jsonb_array_elements(data -> 'eindwijzigingen') with ordinality as x (wijziging, nummer)
        where (x.wijziging ->> 'op')::date <= dagen.dag order by x.nummer desc limit 1
    ) as eerder on true
    where dagen.dag < coalesce((data ->> 'geannuleerd_op')::date, 'infinity')
$$;

-- Whether a change of the document changes what was known when. A name or a reference does not.
create function overeenkomsten.stand_verschilt(oud jsonb, nieuw jsonb) returns boolean language sql immutable parallel safe as $$
    select (oud -> 'startdatum', oud -> 'insz', oud -> 'eindwijzigingen', oud -> 'rechtzettingen', oud -> 'geannuleerd_op', oud -> 'overgenomen_op', oud -> 'aanmeldingsdag')
        is distinct from
        (nieuw -> 'startdatum', nieuw -> 'insz', nieuw -> 'eindwijzigingen', nieuw -> 'rechtzettingen', nieuw -> 'geannuleerd_op', nieuw -> 'overgenomen_op', nieuw -> 'aanmeldingsdag')
$$;

create function overeenkomsten.schrijf_standen() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' then
        delete from overeenkomsten.stand s using oud, nieuw
        where oud.tenant_id = nieuw.tenant_id and oud.id = nieuw.id and s.tenant_id = nieuw.tenant_id and s.overeenkomst_id = nieuw.id
            and overeenkomsten.stand_verschilt(oud.data, nieuw.data);
        insert into overeenkomsten.stand (tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum, insz, aanmeldingsdag, einde_op)
        select nieuw.tenant_id, nieuw.id, s.*
        from nieuw join oud on oud.tenant_id = nieuw.tenant_id and oud.id = nieuw.id cross join lateral overeenkomsten.standen(nieuw.data) as s
        where overeenkomsten.stand_verschilt(oud.data, nieuw.data);
    else
        insert into overeenkomsten.stand (tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum, insz, aanmeldingsdag, einde_op)
        select nieuw.tenant_id, nieuw.id, s.* from nieuw cross join lateral overeenkomsten.standen(nieuw.data) as s;
    end if;
    return null;
end $$;

-- Makes all of it again from the documents: for the owner, when a restore or work by hand left a doubt.
create function overeenkomsten.herbouw_standen() returns bigint language plpgsql set search_path = pg_catalog as $$
declare
    rijen bigint;
begin
    delete from overeenkomsten.stand;
    insert into overeenkomsten.stand (tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum, insz, aanmeldingsdag, einde_op)
    select o.tenant_id, o.id, s.* from overeenkomsten.mt_doc_overeenkomst o cross join lateral overeenkomsten.standen(o.data) as s;
    get diagnostics rijen = row_count;
    return rijen;
end $$;
revoke all on function overeenkomsten.herbouw_standen() from public;

-- What passed from another voorziening before this release: its key says when.
update overeenkomsten.mt_doc_overeenkomst
set data = data || jsonb_build_object('overgenomen_op', (uuid_extract_timestamp(id) at time zone 'Europe/Brussels')::date)
where data ->> 'voorganger' is not null and uuid_extract_timestamp(id) is not null;
select overeenkomsten.herbouw_standen();

-- Every figure reads this index alone.
create index stand_cijfers on overeenkomsten.stand (startdatum)
    include (tenant_id, einddatum, gekend_van, gekend_tot, insz, aanmeldingsdag, einde_op);

create trigger standen_erbij after insert on overeenkomsten.mt_doc_overeenkomst
    referencing new table as nieuw for each statement execute function overeenkomsten.schrijf_standen();
create trigger standen_anders after update on overeenkomsten.mt_doc_overeenkomst
    referencing old table as oud new table as nieuw for each statement execute function overeenkomsten.schrijf_standen();

alter table overeenkomsten.stand enable row level security;
alter table overeenkomsten.stand force row level security;
create policy eigen_organisatie on overeenkomsten.stand to app
    using (tenant_id = current_setting('app.hco', true)) with check (tenant_id = current_setting('app.hco', true));
create policy alle_organisaties on overeenkomsten.stand to beheer, werker using (true);
-- Whoever writes the document writes this with it; an organisation does not read it.
grant insert, delete on overeenkomsten.stand to app, beheer;
grant select (tenant_id, overeenkomst_id) on overeenkomsten.stand to app;
grant select on overeenkomsten.stand to beheer, werker;
