-- An inspector opens the files with what was recorded of a participant whose file was drawn, and the scans of the signed agreement.
drop policy inspectie on begeleiding.mt_doc_dossierbijlage;
create policy inspectie on begeleiding.mt_doc_dossierbijlage for select to inspectie using (
    exists (select from begeleiding.mt_doc_dossierstuk s where s.tenant_id = mt_doc_dossierbijlage.tenant_id and s.id = mt_doc_dossierbijlage.onderwerp)
    or exists (select from begeleiding.mt_doc_modelversie m where m.tenant_id = mt_doc_dossierbijlage.tenant_id and m.id = mt_doc_dossierbijlage.onderwerp));
create policy inspectie on begeleiding.bijlage_inhoud for select to inspectie using (exists (
    select from begeleiding.mt_doc_dossierbijlage b where b.tenant_id = bijlage_inhoud.hco and b.id = bijlage_inhoud.id));
grant select on begeleiding.bijlage_inhoud to inspectie;
