-- Who saw the data of one person: psql -v insz=11digits -f docs/wie-zag.sql, as migratie.
-- A participant is known per organisation, and under other ids after joining, one or more times. Staff in applications are known by number.
with recursive deelnemer as (
    select id from overeenkomsten.mt_doc_deelnemer where insz = :'insz'
    union
    select weg.id from overeenkomsten.mt_doc_deelnemer weg join deelnemer blijft on weg.samengevoegd_met = blijft.id
), ids as (select array_agg(id) as alle from deelnemer)
select l.tijdstip, coalesce(l.naam, '') as naam, l.persoon, l.hco, l.doel
from kernel.toegangslog l, ids
where l.insz = :'insz' or :'insz' = any (l.personen) or l.onderwerp = any (ids.alle) or l.deelnemers && ids.alle
order by l.tijdstip, l.id;
