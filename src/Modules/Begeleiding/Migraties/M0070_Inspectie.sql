-- Zorginspectie reads what was recorded about the participants of the files that an open inspection drew; of a participant's other agreements nothing.
grant usage on schema begeleiding to inspectie;
create policy inspectie on begeleiding.mt_doc_dossierstuk for select to inspectie using (exists (
    select from kernel.inspectiedossier k where k.hco = mt_doc_dossierstuk.tenant_id and k.deelnemer = mt_doc_dossierstuk.deelnemer_id
      and (mt_doc_dossierstuk.overeenkomst_id is null or mt_doc_dossierstuk.overeenkomst_id = k.overeenkomst)));
create policy inspectie on begeleiding.mt_doc_dossierbijlage for select to inspectie using (exists (
    select from begeleiding.mt_doc_dossierstuk s where s.tenant_id = mt_doc_dossierbijlage.tenant_id and s.id = mt_doc_dossierbijlage.onderwerp));
create policy inspectie on begeleiding.mt_doc_modelversie for select to inspectie using (exists (
    select from kernel.inspectiedossier k where k.hco = mt_doc_modelversie.tenant_id and k.overeenkomst = mt_doc_modelversie.overeenkomst_id));
grant select on begeleiding.mt_doc_dossierstuk, begeleiding.mt_doc_dossierbijlage, begeleiding.mt_doc_modelversie to inspectie;
