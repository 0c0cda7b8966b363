-- What the department sets right: cancelled agreements, joined participants, agreements that passed to another voorziening.
alter table overeenkomsten.overeenkomst
    add column geannuleerd_op  date,
    add column voorganger      uuid,
    add column opvolger        uuid;
alter table overeenkomsten.deelnemer
    add column samengevoegd_met  uuid references overeenkomsten.deelnemer (id);

-- Whoever was joined leaves the number free: it may be somebody else's after all.
alter table overeenkomsten.deelnemer drop constraint deelnemer_hco_insz_key;
create unique index deelnemer_insz on overeenkomsten.deelnemer (hco, insz) where samengevoegd_met is null;
create index deelnemer_samengevoegd on overeenkomsten.deelnemer (samengevoegd_met) where samengevoegd_met is not null;

drop index overeenkomsten.overeenkomst_start;
create index overeenkomst_start on overeenkomsten.overeenkomst (hco, startdatum, id)
    include (zoektekst, einddatum, aanmeldingsdag, sorteernaam, sorteereinde, deelnemer_id, geannuleerd_op);

-- For staff, who search over all organisations.
create extension if not exists pg_trgm;
create index overeenkomst_zoektekst on overeenkomsten.overeenkomst using gin (zoektekst gin_trgm_ops);
create index overeenkomst_alle_start on overeenkomsten.overeenkomst (startdatum, id);
create index overeenkomst_alle_einde on overeenkomsten.overeenkomst (einddatum) where einddatum is not null;
create index overeenkomst_alle_insz on overeenkomsten.overeenkomst (insz);
create index overeenkomst_geannuleerd on overeenkomsten.overeenkomst (startdatum, id) where geannuleerd_op is not null;
create index deelnemer_alle_insz on overeenkomsten.deelnemer (insz);
