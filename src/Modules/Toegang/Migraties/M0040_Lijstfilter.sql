-- Filters of lists that a person keeps under a name, for one organisation.
create table toegang.lijstfilter (
    id        uuid        primary key,
    hco       text        collate "C" not null,
    persoon   text        not null,
    lijst     text        not null,
    naam      text        not null,
    adres     text        not null,
    bewaard   timestamptz not null,
    unique (hco, persoon, lijst, naam)
);
alter table toegang.lijstfilter enable row level security;
alter table toegang.lijstfilter force row level security;
create policy eigen_organisatie on toegang.lijstfilter to app using (hco = current_setting('app.hco', true));
grant select, insert, delete on toegang.lijstfilter to app;
