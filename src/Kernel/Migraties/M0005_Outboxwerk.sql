-- How far the work on each event is. The defaults are for events of before, and for a host of the version before this one.
alter table kernel.outbox
    add column buiten        boolean     not null default false,
    add column kenmerk       text,
    add column pogingen      integer     not null default 0,
    add column niet_voor     timestamptz not null default now(),
    add column laatste_fout  text,
    add column verwerkt      timestamptz,
    add column geparkeerd    timestamptz;
create index outbox_te_doen on kernel.outbox (buiten, niet_voor, id) where verwerkt is null and geparkeerd is null;
create index outbox_geparkeerd on kernel.outbox (geparkeerd desc, id) where geparkeerd is not null;
create unique index outbox_kenmerk on kernel.outbox (kenmerk);
grant insert, update (pogingen, niet_voor, laatste_fout, verwerkt, geparkeerd) on kernel.outbox to werker;
grant update (pogingen, niet_voor, geparkeerd) on kernel.outbox to beheer;

-- Wakes who does the work when the change is committed. PostgreSQL sends equal ones of a transaction once.
create function kernel.wek_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger wek_outbox after insert on kernel.outbox for each statement execute function kernel.wek_outbox();
