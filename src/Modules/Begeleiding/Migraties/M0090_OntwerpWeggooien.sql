-- An organisation throws a draft of an agreement by the model away. What was made ready to be signed stays, whatever the program asks.
grant delete on begeleiding.mt_doc_modelversie to app;
create policy alleen_ontwerp_weg on begeleiding.mt_doc_modelversie as restrictive for delete to app using (coalesce(data -> 'tekst', 'null') = 'null');
create trigger weg after delete on begeleiding.mt_doc_modelversie
    referencing old table as gewijzigd for each statement execute function kernel.noteer_documentwijziging();
