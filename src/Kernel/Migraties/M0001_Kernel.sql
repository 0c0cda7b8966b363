-- What every module writes to in its own transactions, and what keeps the hosts stateless.
-- The schema itself is made by the migration history table, which lives here too.
grant usage on schema kernel to app, beheer, werker;
grant select on kernel.migratie_kerneldb to app, beheer, werker;

create table kernel.historiek (
    id                uuid        primary key,
    hco               text         collate "C" not null,
    soort             text        not null,
    onderwerp         uuid        not null,
    tijdstip          timestamptz not null,
    actie             text        not null,
    door              text        not null,
    persoon           text        not null,
    toelichting       text
);
create index historiek_onderwerp on kernel.historiek (hco, onderwerp, tijdstip desc, id desc);
alter table kernel.historiek enable row level security;
alter table kernel.historiek force row level security;
create policy eigen_organisatie on kernel.historiek to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on kernel.historiek to beheer, werker using (true);
grant select, insert on kernel.historiek to app, beheer, werker;

create table kernel.toegangslog (
    id         uuid        primary key,
    hco        text         collate "C" not null,
    tijdstip   timestamptz not null,
    persoon    text        not null,
    doel       text        not null,
    aantal     integer     not null,
    onderwerp  uuid
);
alter table kernel.toegangslog enable row level security;
alter table kernel.toegangslog force row level security;
create policy eigen_organisatie on kernel.toegangslog for insert to app with check (hco = current_setting('app.hco', true));
create policy alle_organisaties on kernel.toegangslog to beheer, werker using (true);
grant insert on kernel.toegangslog to app, beheer, werker;

create table kernel.idempotentie (
    hco       text         collate "C" not null,
    sleutel   uuid        not null,
    persoon   text        not null,
    pad       text        not null,
    inhoud    bytea       not null,
    antwoord  text        not null,
    tijdstip  timestamptz not null,
    primary key (hco, sleutel)
);
alter table kernel.idempotentie enable row level security;
alter table kernel.idempotentie force row level security;
create policy eigen_organisatie on kernel.idempotentie to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on kernel.idempotentie to beheer, werker using (true);
grant select, insert on kernel.idempotentie to app, beheer;
grant select, delete on kernel.idempotentie to werker;

-- Sign-in sessions: only a hash of the key in the cookie is kept, the ticket is encrypted by the program.
create table kernel.sessie (
    sleutel         bytea       primary key,
    persoon         text        not null,
    uitgever        text        not null,
    sessie_bij_idp  text,
    hco             text,
    ticket          bytea       not null,
    begonnen        timestamptz not null,
    laatst_actief   timestamptz not null,
    beeindigd       timestamptz,
    reden           text
);
create index sessie_persoon on kernel.sessie (persoon);
create index sessie_bij_idp on kernel.sessie (uitgever, sessie_bij_idp);
grant select, insert, update, delete on kernel.sessie to app, werker;

create table kernel.sleutelring (
    naam       text        primary key,
    xml        text        not null,
    toegevoegd timestamptz not null default now()
);
grant select, insert on kernel.sleutelring to app;
