-- Zorginspectie has a role of its own, so that what it does not need is refused by the database itself. It writes history, the access log,
-- events and keys of forms for the organisation that it inspects, and reads of these what stands under its own name or in an inspection.
grant usage on schema kernel to inspectie;
grant execute on procedure kernel.zet_organisatie(text) to inspectie;

create policy inspectie on kernel.historiek to inspectie using (soort in ('inspectie', 'inspectieronde'));
grant select, insert on kernel.historiek to inspectie;

create policy inspectie on kernel.toegangslog for insert to inspectie with check (true);
grant insert on kernel.toegangslog to inspectie;

create policy inspectie on kernel.idempotentie to inspectie using (hco = 'zorginspectie');
grant select, insert on kernel.idempotentie to inspectie;

create policy inspectie on kernel.outbox for insert to inspectie with check (true);
grant insert on kernel.outbox to inspectie;

create policy inspectie on kernel.wijziging for insert to inspectie with check (true);
grant insert on kernel.wijziging to inspectie;

-- Which agreements inspectors may read, each as long as its inspection is open. The module of inspections writes it, the policies of other modules
-- go by it, and no module knows the tables of another one.
create table kernel.inspectiedossier (
    hco           text collate "C" not null,
    overeenkomst  uuid not null,
    inspectie     uuid not null,
    deelnemer     uuid,
    primary key (hco, overeenkomst, inspectie)
);
alter table kernel.inspectiedossier enable row level security;
alter table kernel.inspectiedossier force row level security;
create policy alle_organisaties on kernel.inspectiedossier to beheer, werker using (true);
create policy inspectie on kernel.inspectiedossier to inspectie using (true);
grant select, delete on kernel.inspectiedossier to beheer;
grant select, insert, delete, update (deelnemer) on kernel.inspectiedossier to inspectie;
