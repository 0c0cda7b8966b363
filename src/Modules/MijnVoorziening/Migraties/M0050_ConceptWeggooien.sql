-- An organisation throws a draft away with what is in it. What was filed stays, whatever the program asks.
grant delete on mijn_voorziening.mt_doc_erkenningsaanvraag to app;
create policy alleen_concept_weg on mijn_voorziening.mt_doc_erkenningsaanvraag as restrictive for delete to app using (data ->> 'status' = 'InOpmaak');
