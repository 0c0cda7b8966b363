-- Whether an organisation is recognised, and whether it is asked to renew, is remembered until one of these changes.
create trigger erbij after insert on mijn_voorziening.erkenning referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger anders after update on mijn_voorziening.erkenning referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger weg after delete on mijn_voorziening.erkenning referencing old table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger erbij after insert on mijn_voorziening.erkenningsaanvraag referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger anders after update on mijn_voorziening.erkenningsaanvraag referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger weg after delete on mijn_voorziening.erkenningsaanvraag referencing old table as gewijzigd for each statement execute function kernel.noteer_wijziging();
create trigger anders after update on mijn_voorziening.voorziening referencing new table as gewijzigd for each statement execute function kernel.noteer_wijziging();
