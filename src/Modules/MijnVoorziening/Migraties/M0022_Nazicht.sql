-- Addresses that an organisation gave up. For a while a warning still goes there: whoever puts others in the place of those who were known
-- cannot keep them from hearing of it. Deleted when that while is over.
create table mijn_voorziening.vorig_adres (
    id     uuid         primary key,
    hco    text         not null references mijn_voorziening.voorziening (hco),
    email  text         not null,
    tot    timestamptz  not null
);
create index vorig_adres_hco on mijn_voorziening.vorig_adres (hco, tot);
alter table mijn_voorziening.vorig_adres enable row level security;
alter table mijn_voorziening.vorig_adres force row level security;
create policy eigen_organisatie on mijn_voorziening.vorig_adres to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.vorig_adres to beheer, werker using (true);
grant select, insert on mijn_voorziening.vorig_adres to app;
grant select on mijn_voorziening.vorig_adres to beheer;
grant select, delete on mijn_voorziening.vorig_adres to werker;

-- A new account number that follows such a change waits until the department has looked. Rows are only added, one for each number.
alter table mijn_voorziening.rekeningnummer add column wacht_op_nazicht boolean not null default false;
create table mijn_voorziening.rekeningnazicht (
    id            uuid         primary key references mijn_voorziening.rekeningnummer (id),
    hco           text         not null references mijn_voorziening.voorziening (hco),
    vrijgegeven   boolean      not null,
    toelichting   text         not null,
    tijdstip      timestamptz  not null
);
create index rekeningnummer_wacht on mijn_voorziening.rekeningnummer (gemeld) where wacht_op_nazicht;
create index rekeningnazicht_hco on mijn_voorziening.rekeningnazicht (hco);
alter table mijn_voorziening.rekeningnazicht enable row level security;
alter table mijn_voorziening.rekeningnazicht force row level security;
create policy eigen_organisatie on mijn_voorziening.rekeningnazicht to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.rekeningnazicht to beheer, werker using (true);
grant select on mijn_voorziening.rekeningnazicht to app, werker;
grant select, insert on mijn_voorziening.rekeningnazicht to beheer;
