-- How each task of the day went, for who counts on it.
create table kernel.dagtaak (
    naam     text         primary key,
    gelukt   timestamptz,
    mislukt  timestamptz,
    fout     text,
    keren    integer      not null check (keren >= 0)
);
grant select on kernel.dagtaak to beheer;
grant select, insert, update on kernel.dagtaak to werker;

-- Work that is done goes after its term. What is told once ever stays: its row is how the portal knows.
create policy alleen_verwerkt on kernel.outbox as restrictive for delete to werker using (verwerkt is not null and kenmerk is null);
grant delete on kernel.outbox to werker;
