-- Who has no date of birth in the number is found by the date that was typed.
create index deelnemer_geboren on overeenkomsten.deelnemer (hco, opgegeven_geboortedatum) where opgegeven_geboortedatum is not null;

-- The deadlines of an organisation are remembered until one of its agreements or participants changes.
create trigger erbij after insert on overeenkomsten.overeenkomst referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger anders after update on overeenkomsten.overeenkomst referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger erbij after insert on overeenkomsten.deelnemer referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger anders after update on overeenkomsten.deelnemer referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
