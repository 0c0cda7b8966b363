-- Files added to an application, and the signed decision. Rows are added and removed, never changed.
create table mijn_voorziening.bijlage (
    id          uuid         primary key,
    hco         text         not null references mijn_voorziening.voorziening (hco),
    aanvraag    uuid         not null,
    vraag       varchar(60)  not null,
    naam        varchar(120) not null,
    soort       text         not null,
    grootte     integer      not null check (grootte between 1 and 10485760),
    sha256      bytea        not null,
    toegevoegd  timestamptz  not null,
    door        text         not null
);
create index bijlage_aanvraag on mijn_voorziening.bijlage (hco, aanvraag, vraag, toegevoegd);
alter table mijn_voorziening.bijlage enable row level security;
alter table mijn_voorziening.bijlage force row level security;
create policy eigen_organisatie on mijn_voorziening.bijlage to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.bijlage to beheer, werker using (true);
grant select, insert, delete on mijn_voorziening.bijlage to app;
grant select, insert on mijn_voorziening.bijlage to beheer;

create table mijn_voorziening.bijlage_inhoud (
    id      uuid  primary key references mijn_voorziening.bijlage (id) on delete cascade,
    hco     text  not null,
    inhoud  bytea not null
);
-- These files are compressed already.
alter table mijn_voorziening.bijlage_inhoud alter column inhoud set storage external;
alter table mijn_voorziening.bijlage_inhoud enable row level security;
alter table mijn_voorziening.bijlage_inhoud force row level security;
create policy eigen_organisatie on mijn_voorziening.bijlage_inhoud to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.bijlage_inhoud to beheer, werker using (true);
grant select, insert on mijn_voorziening.bijlage_inhoud to app, beheer;
