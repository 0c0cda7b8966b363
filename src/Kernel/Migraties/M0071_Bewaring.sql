-- What retention did: how much of what, never whom.
create table kernel.bewaarverslag (
    id        uuid        primary key,
    moment    timestamptz not null,
    wat       text        not null,
    aantal    integer     not null check (aantal > 0),
    is_proef  boolean     not null
);
create index bewaarverslag_moment on kernel.bewaarverslag (moment desc, id desc);
grant insert on kernel.bewaarverslag to werker;
grant select on kernel.bewaarverslag to beheer;

-- The role werker blanks the values of history, of ten years ago and more, and writes no others; nobody else changes a line.
grant update (toelichting) on kernel.historiek to werker;
create policy alleen_leegmaken on kernel.historiek as restrictive for update to werker
    using (tijdstip < now() - interval '10 years') with check (toelichting is null);

-- It deletes lines of the access log after ten years, knowing when they were written and nothing else of them.
create policy alleen_na_termijn on kernel.toegangslog as restrictive for delete to werker using (tijdstip < now() - interval '10 years');
grant select (tijdstip), delete on kernel.toegangslog to werker;
create index toegangslog_tijdstip on kernel.toegangslog using brin (tijdstip);
