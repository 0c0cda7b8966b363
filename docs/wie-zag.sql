-- Who saw the data of one person: BEWAREN_SLEUTEL=… psql -v insz=11digits -f docs/wie-zag.sql, as migratie.
-- The key is Bewaren:Pseudoniemsleutel: it finds who was forgotten since, and may be left out when nobody was yet.
-- A participant is known per organisation, and under other ids after joining, one or more times. Staff in applications are known by number.
\set sleutel ''
\getenv sleutel BEWAREN_SLEUTEL
with recursive nummer as (
    select :'insz' as insz
    union all
    select 'X' || translate(left(encode(sha256(convert_to(:'sleutel', 'UTF8') || sha256(convert_to(:'sleutel' || :'insz', 'UTF8'))), 'base64'), 10), '+/', '-_')
), deelnemer as (
    select id from overeenkomsten.mt_doc_deelnemer where insz in (select insz from nummer)
    union
    select weg.id from overeenkomsten.mt_doc_deelnemer weg join deelnemer blijft on weg.samengevoegd_met = blijft.id
), ids as (select array_agg(id) as alle from deelnemer)
select l.tijdstip, coalesce(l.naam, '') as naam, l.persoon, l.hco, l.doel
from kernel.toegangslog l, ids
where l.insz = :'insz' or :'insz' = any (l.personen) or l.onderwerp = any (ids.alle) or l.deelnemers && ids.alle
order by l.tijdstip, l.id;
