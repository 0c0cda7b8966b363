-- What goes along when an agreement passes to another voorziening: the role beheer adds copies there, and nothing else.
create policy alleen_overgenomen on begeleiding.mt_doc_dossierstuk as restrictive for insert to beheer with check (jsonb_typeof(data -> 'herkomst') = 'object');
create policy alleen_overgenomen on begeleiding.mt_doc_dossierbijlage as restrictive for insert to beheer with check (jsonb_typeof(data -> 'herkomst') = 'string');
create policy alleen_overgenomen on begeleiding.mt_doc_modelversie as restrictive for insert to beheer with check (jsonb_typeof(data -> 'herkomst') = 'string');
create policy alleen_overgenomen on begeleiding.mt_doc_werkpost as restrictive for insert to beheer with check (jsonb_typeof(data -> 'herkomst') = 'string');
grant insert on begeleiding.mt_doc_dossierstuk, begeleiding.mt_doc_dossierbijlage, begeleiding.bijlage_inhoud, begeleiding.mt_doc_modelversie, begeleiding.mt_doc_werkpost to beheer;
