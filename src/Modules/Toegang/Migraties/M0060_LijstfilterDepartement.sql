-- Staff of the department keep filters too: their own role sees those of the department and no others.
create policy departement on toegang.lijstfilter to beheer using (hco = 'departement') with check (hco = 'departement');
grant usage on schema toegang to beheer;
grant select, insert, delete on toegang.lijstfilter to beheer;
