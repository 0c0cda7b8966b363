-- Staff of the department, and their roles: no part of a chain. The owner fills it; the look-up of rights reads one person's row.
create table toegangsbeheer.medewerker (
    insz    text    not null primary key,
    rollen  text[]  not null check (rollen <@ array['Dossierbehandelaar', 'Beslisser', 'FinancieelBeheerder', 'Goedkeurder'])
);
alter table toegangsbeheer.medewerker enable row level security;
alter table toegangsbeheer.medewerker force row level security;
create policy een_persoon on toegangsbeheer.medewerker for select to app using (insz = current_setting('app.insz', true));
grant select on toegangsbeheer.medewerker to app;

-- Staff say of a chain which onderneming it is; that may be one without a chain.
grant insert on toegangsbeheer.mt_doc_onderneming to beheer;

-- What follows, in C#: every row of the table of rights becomes a link of a chain, and the table goes.
