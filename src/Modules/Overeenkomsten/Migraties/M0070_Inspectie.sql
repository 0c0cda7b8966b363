-- Zorginspectie counts agreements and draws from them by when they ran: never of whom.
grant usage on schema overeenkomsten to inspectie;
create policy inspectie on overeenkomsten.stand for select to inspectie using (true);
grant select (tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum) on overeenkomsten.stand to inspectie;

-- Of the agreements themselves, and of their participants, an inspector reads those that an open inspection drew.
create policy inspectie on overeenkomsten.mt_doc_overeenkomst for select to inspectie using (exists (
    select from kernel.inspectiedossier k where k.hco = mt_doc_overeenkomst.tenant_id and k.overeenkomst = mt_doc_overeenkomst.id));
create policy inspectie on overeenkomsten.mt_doc_deelnemer for select to inspectie using (exists (
    select from kernel.inspectiedossier k where k.hco = mt_doc_deelnemer.tenant_id and k.deelnemer = mt_doc_deelnemer.id));
grant select on overeenkomsten.mt_doc_overeenkomst, overeenkomsten.mt_doc_deelnemer to inspectie;

-- Whose agreement it is shows once the file is drawn.
create function overeenkomsten.vul_deelnemer() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    update kernel.inspectiedossier k set deelnemer = o.deelnemer_id from overeenkomsten.mt_doc_overeenkomst o
    where k.hco = new.hco and k.overeenkomst = new.overeenkomst and k.inspectie = new.inspectie and o.tenant_id = new.hco and o.id = new.overeenkomst;
    return null;
end $$;
create trigger vul_deelnemer after insert on kernel.inspectiedossier for each row execute function overeenkomsten.vul_deelnemer();
