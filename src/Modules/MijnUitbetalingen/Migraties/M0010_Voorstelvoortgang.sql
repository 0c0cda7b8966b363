-- A proposal that cannot be worked out says so, and why.
alter table mijn_uitbetalingen.uitbetalingsrun
    add column fout text,
    add constraint uitbetalingsrun_fout check (status <> 'Mislukt' or fout is not null);
grant update (fout) on mijn_uitbetalingen.uitbetalingsrun to werker;

-- How far a proposal is. Beside the run, so that counting never looks like a change of the run by somebody else.
create table mijn_uitbetalingen.voorstelvoortgang (
    run_id      uuid         primary key references mijn_uitbetalingen.uitbetalingsrun on delete cascade,
    poging      integer      not null,
    gedaan      integer      not null check (gedaan between 0 and totaal),
    totaal      integer      not null,
    bijgewerkt  timestamptz  not null
);
grant select on mijn_uitbetalingen.voorstelvoortgang to beheer;
grant select, insert, update on mijn_uitbetalingen.voorstelvoortgang to werker;
