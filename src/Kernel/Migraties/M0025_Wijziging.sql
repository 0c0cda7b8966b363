-- A line for every statement that changed what an organisation's pages are made from, in the transaction of the change. Whoever remembers an
-- answer reads the sum of the marks first: while it is the same, so is the answer, at every host. A line waits for nobody, as a counter would.
create table kernel.wijziging (
    hco       text        collate "C" not null,
    merk      bigint      not null default floor(random() * 1e15)::bigint,
    tijdstip  timestamptz not null default now(),
    primary key (hco, merk)
);
create index wijziging_tijdstip on kernel.wijziging (tijdstip);
alter table kernel.wijziging enable row level security;
alter table kernel.wijziging force row level security;
create policy eigen_organisatie on kernel.wijziging to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on kernel.wijziging to beheer, werker using (true);
grant select, insert on kernel.wijziging to app, beheer, werker;
grant delete on kernel.wijziging to werker;

-- For a trigger of a table with a column hco, whose changed rows are named "gewijzigd".
create function kernel.noteer_wijziging() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    insert into kernel.wijziging (hco) select distinct hco from gewijzigd;
    return null;
end $$;
