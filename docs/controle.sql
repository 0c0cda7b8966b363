-- What a database holds, in figures that two databases can be compared by: psql -At -f docs/controle.sql, as migratie.
-- Every table: how many rows, and a sum over all of their contents. Below, what must be 0: sums and hashes that do not agree with themselves.
select format('%I.%I', schemaname, tablename) as wat,
    (xpath('/row/n/text()', som))[1]::text as aantal, coalesce((xpath('/row/s/text()', som))[1]::text, '0') as controle
from pg_tables,
    lateral query_to_xml(format('select count(*) as n, sum(hashtextextended(t::text, 0)::numeric) as s from %I.%I t', schemaname, tablename), false, true, '') as som
where schemaname not in ('pg_catalog', 'information_schema', 'public')
union all
select 'bedrag van alle uitbetalingen', count(*)::text, coalesce(sum((data ->> 'bedrag')::numeric), 0)::text from mijn_uitbetalingen.mt_doc_uitbetaling
union all
select 'bedrag van alle lijnen', count(*)::text, coalesce(sum(bedrag), 0)::text from mijn_uitbetalingen.uitbetalingslijn
union all
select 'uitbetalingen waarvan de lijnen iets anders optellen', count(*)::text, '0' from mijn_uitbetalingen.mt_doc_uitbetaling u
where (u.data ->> 'nieuwe_maanden')::numeric + (u.data ->> 'nabetalingen')::numeric + (u.data ->> 'terugvorderingen')::numeric
    <> (select coalesce(sum(l.bedrag), 0) from mijn_uitbetalingen.uitbetalingslijn l where l.hco = u.tenant_id and l.uitbetaling_id = u.id)
union all
select 'bijlagen met een andere inhoud dan toen', count(*)::text, '0' from mijn_voorziening.mt_doc_bijlage b
left join mijn_voorziening.bijlage_inhoud i on i.id = b.id and i.hco = b.tenant_id
where encode(sha256(i.inhoud), 'base64') is distinct from b.data ->> 'sha256'
union all
select 'overeenkomsten zonder deelnemer', count(*)::text, '0' from overeenkomsten.mt_doc_overeenkomst o
where not exists (select from overeenkomsten.mt_doc_deelnemer d where d.tenant_id = o.tenant_id and d.id = o.deelnemer_id)
order by 1;
