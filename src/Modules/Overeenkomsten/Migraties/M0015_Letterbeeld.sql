-- Lengths count what people see: one sign may take four code points.
alter table overeenkomsten.deelnemer
    alter column voornaam type varchar(240),
    alter column naam type varchar(240);
alter table overeenkomsten.overeenkomst
    alter column voornaam type varchar(240),
    alter column naam type varchar(240),
    alter column referentie type varchar(400);
