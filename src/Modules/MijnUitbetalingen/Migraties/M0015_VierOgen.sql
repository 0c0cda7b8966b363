-- Four eyes are those of two people, whatever account they sign in with: the mark is a hash of the run and the person's national number.
-- Runs from before have none.
alter table mijn_uitbetalingen.uitbetalingsrun
    add column gemaakt_door_mens      text,
    add column goedgekeurd_door_mens  text,
    add constraint uitbetalingsrun_twee_mensen check (goedgekeurd_door_mens <> gemaakt_door_mens),
    add constraint uitbetalingsrun_mens check (goedgekeurd_door_sleutel is null or gemaakt_door_mens is null or goedgekeurd_door_mens is not null);

-- What the role beheer may make of a run: ask for a proposal, which names its maker, and later approve it, which leaves the maker as it was.
-- So no statement makes somebody both, puts another in the place of the maker of what waits, or takes back who approved.
create function mijn_uitbetalingen.bewaak_vier_ogen() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    maker_blijft boolean;
    goedkeurder_blijft boolean;
begin
    if current_user <> 'beheer' then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.status <> 'InOpmaak' or new.goedgekeurd_door_sleutel is not null or new.goedgekeurd_door_mens is not null or new.gemaakt_door_mens is null then
            raise exception 'a run begins as a proposal that somebody asked for' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    maker_blijft := (new.gemaakt_door, new.gemaakt_door_sleutel, new.gemaakt_door_mens, new.poging)
        is not distinct from (old.gemaakt_door, old.gemaakt_door_sleutel, old.gemaakt_door_mens, old.poging);
    goedkeurder_blijft := (new.goedgekeurd_door, new.goedgekeurd_door_sleutel, new.goedgekeurd_door_mens, new.goedgekeurd)
        is not distinct from (old.goedgekeurd_door, old.goedgekeurd_door_sleutel, old.goedgekeurd_door_mens, old.goedgekeurd);
    if (new.id, new.maand, new.eerste_maand, new.vorige) is distinct from (old.id, old.maand, old.eerste_maand, old.vorige) then
        raise exception 'a run stays that of its month' using errcode = 'insufficient_privilege';
    end if;
    if not maker_blijft and (new.status <> 'InOpmaak' or new.poging <> old.poging + 1 or new.gemaakt_door_mens is null or old.goedgekeurd_door_sleutel is not null) then
        raise exception 'who made a proposal changes only with a new proposal' using errcode = 'insufficient_privilege';
    end if;
    if not goedkeurder_blijft and (old.status <> 'Voorgesteld' or new.status <> 'Goedgekeurd' or not maker_blijft or old.goedgekeurd_door_sleutel is not null) then
        raise exception 'a proposal is approved once, as it was made' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger vier_ogen before insert or update on mijn_uitbetalingen.uitbetalingsrun for each row execute function mijn_uitbetalingen.bewaak_vier_ogen();
