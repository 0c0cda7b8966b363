-- Applications for a recognition. The criteria hold the INSZ numbers of staff.
create table mijn_voorziening.erkenningsaanvraag (
    id                      uuid        primary key,
    hco                     text        not null references mijn_voorziening.voorziening (hco),
    vorige                  uuid        references mijn_voorziening.erkenningsaanvraag (id),
    status                  text        not null,
    aangemaakt              timestamptz not null,
    bewaard                 timestamptz not null,
    bewaard_door            text        not null,
    ingediend               timestamptz,
    conceptformulier        uuid,
    voorzieningsinformatie  jsonb       not null,
    erkenningscriteria      jsonb       not null,
    statuswijzigingen       jsonb       not null,
    check (status = 'InOpmaak' or ingediend is not null)
);
create index erkenningsaanvraag_hco on mijn_voorziening.erkenningsaanvraag (hco, aangemaakt desc);
create index erkenningsaanvraag_status on mijn_voorziening.erkenningsaanvraag (status, ingediend);
-- An organisation writes one application at a time, and waits for one decision at a time.
create unique index erkenningsaanvraag_open on mijn_voorziening.erkenningsaanvraag (hco) where status in ('InOpmaak', 'InAanvraag', 'Ontvankelijk');
alter table mijn_voorziening.erkenningsaanvraag enable row level security;
alter table mijn_voorziening.erkenningsaanvraag force row level security;
create policy eigen_organisatie on mijn_voorziening.erkenningsaanvraag to app using (hco = current_setting('app.hco', true));
create policy alle_organisaties on mijn_voorziening.erkenningsaanvraag to beheer, werker using (true);
grant select, insert, update on mijn_voorziening.erkenningsaanvraag to app;
grant select, update on mijn_voorziening.erkenningsaanvraag to beheer;
grant select on mijn_voorziening.erkenningsaanvraag to werker;
