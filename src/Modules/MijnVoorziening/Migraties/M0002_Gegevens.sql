-- What an organisation keeps up to date itself. Its name, type and place come from the register of care organisations.
alter table mijn_voorziening.voorziening
    add column id              uuid not null default gen_random_uuid(),
    add column adres           text not null default '',
    add column contactpersoon  jsonb;
grant update (contactpersoon) on mijn_voorziening.voorziening to app;

-- Rows are only added, so that every account number ever given can be traced. Each names the one it follows, and only one row can.
create table mijn_voorziening.rekeningnummer (
    id               uuid        primary key,
    hco              text        not null references mijn_voorziening.voorziening (hco),
    iban             text        not null,
    vorige           uuid,
    gemeld           timestamptz not null,
    bruikbaar_vanaf  date        not null,
    unique nulls not distinct (hco, vorige)
);
create index rekeningnummer_hco on mijn_voorziening.rekeningnummer (hco, gemeld desc);
alter table mijn_voorziening.rekeningnummer enable row level security;
alter table mijn_voorziening.rekeningnummer force row level security;
create policy eigen_organisatie on mijn_voorziening.rekeningnummer to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.rekeningnummer to beheer, werker using (true);
grant select, insert on mijn_voorziening.rekeningnummer to app;
grant select on mijn_voorziening.rekeningnummer to beheer, werker;

create table mijn_voorziening.communicatieadres (
    id              uuid    primary key,
    hco             text    not null references mijn_voorziening.voorziening (hco),
    email           text    not null,
    administratief  boolean not null,
    financieel      boolean not null,
    check (administratief or financieel)
);
create unique index communicatieadres_email on mijn_voorziening.communicatieadres (hco, lower(email));
alter table mijn_voorziening.communicatieadres enable row level security;
alter table mijn_voorziening.communicatieadres force row level security;
create policy eigen_organisatie on mijn_voorziening.communicatieadres to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.communicatieadres to beheer, werker using (true);
grant select, insert, update, delete on mijn_voorziening.communicatieadres to app;
grant select on mijn_voorziening.communicatieadres to beheer, werker;
