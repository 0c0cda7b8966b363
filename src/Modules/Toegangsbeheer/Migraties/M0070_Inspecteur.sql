-- Zorginspectie stands beside the department; its people have a role of their own.
alter table toegangsbeheer.medewerker drop constraint medewerker_rollen_check;
alter table toegangsbeheer.medewerker add constraint medewerker_rollen_check
    check (rollen <@ array['Dossierbehandelaar', 'Beslisser', 'FinancieelBeheerder', 'Goedkeurder', 'Inspecteur']);
