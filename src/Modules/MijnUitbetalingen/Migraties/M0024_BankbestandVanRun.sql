-- A file for the bank belongs to a run that was approved and not yet paid. The run stays as it is until the file stands: who books it as paid at that moment waits.
create function mijn_uitbetalingen.bewaak_bankbestand() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'beheer' then
        return new;
    end if;
    perform from mijn_uitbetalingen.uitbetalingsrun where id = new.run_id and status = 'Goedgekeurd' for share;
    if not found then
        raise exception 'the bank pays a run that was approved, once' using errcode = 'insufficient_privilege', constraint = 'bankbestand_run';
    end if;
    return new;
end $$;
create trigger goedgekeurde_run before insert on mijn_uitbetalingen.bankbestand for each row execute function mijn_uitbetalingen.bewaak_bankbestand();
