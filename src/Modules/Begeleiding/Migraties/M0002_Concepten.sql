-- What somebody is still typing for a file, until it is recorded. One for each person, participant and part.
create table begeleiding.concept (
    hco      text        collate "C" not null,
    persoon  text        not null,
    sleutel  text        not null,
    waarden  jsonb       not null,
    bewaard  timestamptz not null,
    primary key (hco, persoon, sleutel)
);
alter table begeleiding.concept enable row level security;
alter table begeleiding.concept force row level security;
create policy eigen_organisatie on begeleiding.concept to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on begeleiding.concept to beheer, werker using (true);
grant select, insert, update, delete on begeleiding.concept to app;
grant select, delete on begeleiding.concept to werker;
