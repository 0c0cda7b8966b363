create schema toegang;
grant usage on schema toegang to app, beheer, werker;
grant select on kernel.migratie_toegangdb to app, beheer, werker;

-- Who may use the portal for whom. Read before an organisation is chosen, by the INSZ of the person who signs in.
create table toegang.toegangsrecht (
    insz         text   not null,
    organisatie  text   not null,
    naam         text   not null,
    gemeente     text   not null,
    rollen       text[] not null,
    primary key (insz, organisatie)
);
grant select on toegang.toegangsrecht to app;
