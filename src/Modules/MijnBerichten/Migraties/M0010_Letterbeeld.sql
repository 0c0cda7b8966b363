-- Lengths count what people see: one sign may take four code points.
alter table mijn_berichten.verzending alter column onderwerp type varchar(600);
alter table mijn_berichten.bericht alter column onderwerp type varchar(600);
