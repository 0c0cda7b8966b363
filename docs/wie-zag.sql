-- Who saw the data of one participant: psql -v insz=11digits -f docs/wie-zag.sql, as migratie.
-- A participant is known per organisation, and under a second id after joining.
with deelnemer as (
    select id from overeenkomsten.deelnemer where insz = :'insz'
    union
    select weg.id from overeenkomsten.deelnemer weg join overeenkomsten.deelnemer blijft on weg.samengevoegd_met = blijft.id where blijft.insz = :'insz'
), ids as (select array_agg(id) as alle from deelnemer)
select l.tijdstip, coalesce(l.naam, '') as naam, l.persoon, l.hco, l.doel
from kernel.toegangslog l, ids
where l.insz = :'insz' or l.onderwerp = any (ids.alle) or l.deelnemers && ids.alle
order by l.tijdstip, l.id;
