-- The file for the bank, as it was first fetched: fetched again it is that file. Never changed, never deleted.
create table mijn_uitbetalingen.bankbestand (
    run_id     uuid         primary key references mijn_uitbetalingen.uitbetalingsrun on delete cascade,
    naam       text         not null,
    gemaakt    timestamptz  not null,
    uitvoeren  date         not null,
    inhoud     bytea        not null
);
grant select, insert on mijn_uitbetalingen.bankbestand to beheer;
