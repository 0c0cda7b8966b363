-- Events that other modules act on, committed together with the change that they tell of.
create table kernel.outbox (
    id          uuid        primary key,
    hco         text        collate "C" not null,
    soort       text        not null,
    gegevens    jsonb       not null,
    tijdstip    timestamptz not null
);
alter table kernel.outbox enable row level security;
alter table kernel.outbox force row level security;
create policy eigen_organisatie on kernel.outbox to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on kernel.outbox to beheer, werker using (true);
grant select, insert on kernel.outbox to app, beheer;
grant select on kernel.outbox to werker;
