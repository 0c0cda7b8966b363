-- Secret calendar addresses: one of a human being for an organisation or for the department. What is asked is looked up by its hash; the address
-- itself is kept encrypted, to show it again. The number says at each visit whether its owner still has the right.
create table toegang.agenda (
    hco       text        collate "C" not null,
    persoon   text        not null,
    insz      text        not null,
    hash      bytea       not null,
    sleutel   text        not null,
    gemaakt   timestamptz not null,
    primary key (hco, insz),
    unique (hco, hash)
);
alter table toegang.agenda enable row level security;
alter table toegang.agenda force row level security;
create policy eigen_organisatie on toegang.agenda to app using (hco = current_setting('app.hco', true));
create policy departement on toegang.agenda to beheer using (hco = 'departement') with check (hco = 'departement');
-- When staff end somebody's session, their addresses end with it.
create policy einde on toegang.agenda for delete to werker using (true);
create policy lezen on toegang.agenda for select to werker using (true);
grant usage on schema toegang to werker;
grant select, insert, delete on toegang.agenda to app, beheer;
grant select (persoon), delete on toegang.agenda to werker;
