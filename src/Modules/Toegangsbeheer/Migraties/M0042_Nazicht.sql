-- Once a day CoBRHA is asked whether voorzieningen moved to another onderneming: their subafdelingen end, with the rights that followed from them.
grant update on toegangsbeheer.mt_doc_onderneming to werker;
create policy alle_organisaties_werker on toegangsbeheer.toegang to werker using (true);
grant select, insert, delete on toegangsbeheer.toegang to werker;
create policy alle_organisaties_werker on toegangsbeheer.betrokkene to werker using (true);
grant select, insert, delete on toegangsbeheer.betrokkene to werker;
