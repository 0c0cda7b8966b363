-- What inspections hold about participants is emptied by the role werker, ten years after the last step of the inspection and no sooner. Scores stay: the
-- figures of a round are worked out from them. So do final reports, which everybody read.
create function inspecties.laatste_stap(organisatie text, inspectie uuid) returns timestamptz language sql stable set search_path = pg_catalog as $$
    select greatest(
        (select max(greatest((i.data -> 'aankondiging' ->> 'op')::timestamptz, (i.data ->> 'definitief_op')::timestamptz, (i.data -> 'reactie' ->> 'op')::timestamptz))
            from inspecties.mt_doc_inspectie i where i.tenant_id = organisatie and i.id = inspectie),
        (select max((r.data ->> 'bewaard')::timestamptz) from inspecties.mt_doc_checklistregel r where r.tenant_id = organisatie and r.inspectie_id = inspectie),
        (select max((b.data ->> 'toegevoegd')::timestamptz) from inspecties.mt_doc_inspectiebestand b where b.tenant_id = organisatie and b.inspectie_id = inspectie),
        (select max((stap ->> 'op')::timestamptz) from inspecties.mt_doc_remediering r
            cross join lateral jsonb_array_elements((r.data -> 'plannen') || (r.data -> 'beoordelingen') || jsonb_build_array(r.data -> 'hercontrole')) stap
            where r.tenant_id = organisatie and r.inspectie_id = inspectie),
        (select max(z.tijdstip) from inspecties.inzage z where z.hco = organisatie and z.inspectie_id = inspectie))
$$;

create policy alleen_na_termijn on inspecties.mt_doc_inspectie as restrictive for update to werker
    using (inspecties.laatste_stap(tenant_id, id) < now() - interval '10 years');
create policy alleen_na_termijn on inspecties.mt_doc_checklistregel as restrictive for update to werker
    using (inspecties.laatste_stap(tenant_id, inspectie_id) < now() - interval '10 years');
create policy alleen_na_termijn on inspecties.mt_doc_remediering as restrictive for update to werker
    using (inspecties.laatste_stap(tenant_id, inspectie_id) < now() - interval '10 years');
create policy alleen_na_termijn on inspecties.mt_doc_inspectiebestand as restrictive for update to werker
    using (inspecties.laatste_stap(tenant_id, inspectie_id) < now() - interval '10 years');
create policy alleen_na_termijn on inspecties.mt_doc_verslag as restrictive for update to werker
    using (data ->> 'soort' = 'Ontwerp' and inspecties.laatste_stap(tenant_id, inspectie_id) < now() - interval '10 years');
create policy alleen_na_termijn on inspecties.inhoud as restrictive for delete to werker using (
    exists (select from inspecties.mt_doc_inspectiebestand b where b.tenant_id = hco and b.id = inhoud.id and inspecties.laatste_stap(b.tenant_id, b.inspectie_id) < now() - interval '10 years')
    or exists (select from inspecties.mt_doc_verslag v where v.tenant_id = hco and v.id = inhoud.id and v.data ->> 'soort' = 'Ontwerp'
        and inspecties.laatste_stap(v.tenant_id, v.inspectie_id) < now() - interval '10 years'));
create policy alleen_na_termijn on inspecties.inzage as restrictive for delete to werker using (tijdstip < now() - interval '10 years');

revoke update on inspecties.mt_doc_inspectie from werker;
grant select on inspecties.mt_doc_checklistregel to werker;
grant update (data) on inspecties.mt_doc_inspectie, inspecties.mt_doc_checklistregel, inspecties.mt_doc_remediering, inspecties.mt_doc_inspectiebestand, inspecties.mt_doc_verslag to werker;
grant delete on inspecties.inhoud to werker;
grant select, delete on inspecties.inzage to werker;
