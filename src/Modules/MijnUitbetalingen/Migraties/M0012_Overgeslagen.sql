-- The organisations that a proposal leaves out because they could not be worked out. What they are due follows with a later run.
create table mijn_uitbetalingen.overgeslagen (
    run_id  uuid     not null references mijn_uitbetalingen.uitbetalingsrun on delete cascade,
    hco     text     collate "C" not null,
    poging  integer  not null,
    naam    text     not null,
    fout    text     not null,
    primary key (run_id, hco)
);
alter table mijn_uitbetalingen.overgeslagen enable row level security;
alter table mijn_uitbetalingen.overgeslagen force row level security;
create policy alle_organisaties on mijn_uitbetalingen.overgeslagen to beheer, werker using (true);
grant select on mijn_uitbetalingen.overgeslagen to beheer;
grant select, insert, delete on mijn_uitbetalingen.overgeslagen to werker;
