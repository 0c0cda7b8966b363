-- The role werker deletes what was recorded about somebody who is forgotten, ten years after it was recorded and no sooner. What is in the files goes with them.
create policy alleen_na_termijn on begeleiding.mt_doc_dossierstuk as restrictive for delete to werker
    using ((data -> 'huidig' ->> 'op')::timestamptz < now() - interval '10 years');
create policy alleen_na_termijn on begeleiding.mt_doc_dossierbijlage as restrictive for delete to werker
    using ((data ->> 'toegevoegd')::timestamptz < now() - interval '10 years');
create policy alleen_na_termijn on begeleiding.mt_doc_modelversie as restrictive for delete to werker
    using (coalesce((data ->> 'vastgelegd_op')::timestamptz, uuid_extract_timestamp(id)) < now() - interval '10 years');
grant delete on begeleiding.mt_doc_dossierstuk, begeleiding.mt_doc_dossierbijlage, begeleiding.mt_doc_modelversie to werker;
