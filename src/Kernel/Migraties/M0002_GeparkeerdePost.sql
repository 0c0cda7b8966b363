-- Forms that came after their session ended. Path and fields are encrypted by the program, under the person and the profile;
-- they are looked up before an organisation is chosen, so no row policy can hold here, as with the sessions themselves.
create table kernel.geparkeerde_post (
    id        uuid        primary key,
    sessie    bytea       not null references kernel.sessie on delete cascade,
    persoon   text        not null,
    profiel   text        not null,
    inhoud    bytea       not null,
    tijdstip  timestamptz not null
);
create index geparkeerde_post_sessie on kernel.geparkeerde_post (sessie);
create index geparkeerde_post_persoon on kernel.geparkeerde_post (persoon, tijdstip desc);
grant select, insert, update, delete on kernel.geparkeerde_post to app;
grant select, delete on kernel.geparkeerde_post to werker;
