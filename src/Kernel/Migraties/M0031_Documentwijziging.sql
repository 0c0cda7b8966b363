-- As kernel.noteer_wijziging, for a trigger of a table of documents, whose changed rows are named "gewijzigd".
create function kernel.noteer_documentwijziging() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    insert into kernel.wijziging (hco) select distinct tenant_id from gewijzigd;
    return null;
end $$;
