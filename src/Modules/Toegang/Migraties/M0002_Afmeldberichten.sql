-- Logout messages of the identity provider that were acted upon: the same one counts once, as long as it could be sent again.
create table toegang.afmeldbericht (
    uitgever  text        not null,
    kenmerk   text        not null,
    tot       timestamptz not null,
    primary key (uitgever, kenmerk)
);
grant select, insert on toegang.afmeldbericht to app;
grant select, delete on toegang.afmeldbericht to werker;
