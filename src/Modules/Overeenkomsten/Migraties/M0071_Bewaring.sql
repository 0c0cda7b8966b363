-- Who is forgotten stays forgotten, and the role werker forgets nobody before ten years: a wall behind the program.
create function overeenkomsten.is_vervallen(hco text, deelnemer uuid) returns boolean language sql stable set search_path = pg_catalog as $$
    select not exists (
        select from overeenkomsten.mt_doc_overeenkomst o
        where o.tenant_id = hco and o.deelnemer_id = deelnemer and least(o.sorteereinde, o.geannuleerd_op) >= current_date - interval '10 years')
$$;

create function overeenkomsten.bewaak_wissen() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    leden text[];
    deelnemer uuid;
begin
    case tg_table_name
        when 'mt_doc_deelnemer' then leden := array['insz', 'voornaam', 'naam', 'opgegeven_geboortedatum']; deelnemer := old.id;
        when 'mt_doc_overeenkomst' then leden := array['insz', 'voornaam', 'naam', 'referentie', 'rechtzettingen']; deelnemer := old.deelnemer_id;
        else leden := array['toelichting', 'uitleg'];
            select o.deelnemer_id into deelnemer from overeenkomsten.mt_doc_overeenkomst o where o.tenant_id = old.tenant_id and o.id = old.overeenkomst_id;
    end case;
    if jsonb_strip_nulls(new.data - leden) is distinct from jsonb_strip_nulls(old.data - leden) or not overeenkomsten.is_vervallen(old.tenant_id, deelnemer)
        or left(coalesce(new.data ->> 'insz', 'X'), 1) <> 'X' then
        raise insufficient_privilege using message = format('werker may only forget who is ten years gone in %I.%I', tg_table_schema, tg_table_name);
    end if;
    return new;
end $$;

create function overeenkomsten.blijft_gewist() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.insz is distinct from old.insz then
        raise insufficient_privilege using message = format('who was forgotten stays so in %I.%I', tg_table_schema, tg_table_name);
    end if;
    return new;
end $$;

create trigger wissen before update on overeenkomsten.mt_doc_deelnemer for each row when (current_user = 'werker') execute function overeenkomsten.bewaak_wissen();
create trigger wissen before update on overeenkomsten.mt_doc_overeenkomst for each row when (current_user = 'werker') execute function overeenkomsten.bewaak_wissen();
create trigger blijft_gewist before update on overeenkomsten.mt_doc_deelnemer for each row
    when (left(old.insz, 1) = 'X' and current_user in ('app', 'beheer', 'werker')) execute function overeenkomsten.blijft_gewist();
create trigger blijft_gewist before update on overeenkomsten.mt_doc_overeenkomst for each row
    when (left(old.insz, 1) = 'X' and current_user in ('app', 'beheer', 'werker')) execute function overeenkomsten.blijft_gewist();
drop trigger bewaak on overeenkomsten.mt_doc_correctievraag;
create trigger bewaak before update on overeenkomsten.mt_doc_correctievraag for each row
    when (current_user = 'beheer') execute function kernel.bewaak('antwoord', 'uitleg', 'beantwoord_op');
create trigger wissen before update on overeenkomsten.mt_doc_correctievraag for each row when (current_user = 'werker') execute function overeenkomsten.bewaak_wissen();

grant update (tenant_id, data, mt_version, insz, opgegeven_geboortedatum, samengevoegd_met) on overeenkomsten.mt_doc_deelnemer to werker;
grant update (tenant_id, data, mt_version, deelnemer_id, insz, startdatum, einddatum, aanmeldingsdag, geannuleerd_op, zoektekst, sorteernaam, sorteereinde)
    on overeenkomsten.mt_doc_overeenkomst to werker;
grant update (data) on overeenkomsten.mt_doc_correctievraag to werker;
-- What was known when is written with the document.
grant insert, delete on overeenkomsten.stand to werker;
