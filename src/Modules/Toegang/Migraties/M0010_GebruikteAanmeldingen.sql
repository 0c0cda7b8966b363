-- Sign-ins that were answered, by a hash, as long as an answer to them would be taken: each counts once. The role app cannot look back.
create table toegang.gebruikte_aanmelding (
    kenmerk  bytea        primary key,
    tot      timestamptz  not null
);
grant insert on toegang.gebruikte_aanmelding to app;
grant select, delete on toegang.gebruikte_aanmelding to werker;
