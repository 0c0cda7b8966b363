-- Says for which organisation a batch runs. A procedure gives back no row, so that it can stand before any query of the same batch.
create procedure kernel.zet_organisatie(hco text) language plpgsql as $$
begin
    perform set_config('app.hco', hco, true);
end $$;
revoke all on procedure kernel.zet_organisatie(text) from public;
grant execute on procedure kernel.zet_organisatie(text) to app, beheer, werker;

-- What Marten's queries and indexes call for a moment or a day that stands in the JSON. Its other functions are for what is not used here.
create function kernel.mt_immutable_timestamp(value text) returns timestamp without time zone language sql immutable as $$ select value::timestamp $$;
create function kernel.mt_immutable_timestamptz(value text) returns timestamp with time zone language sql immutable as $$ select value::timestamptz $$;
create function kernel.mt_immutable_time(value text) returns time without time zone language sql immutable as $$ select value::time $$;
create function kernel.mt_immutable_date(value text) returns date language sql immutable as $$ select value::date $$;

-- Rights on columns do not reach into JSON. A trigger "before update … for each row when (current_user = 'app') execute function
-- kernel.bewaak('contactpersoon')" lets a role change these members of a document, and nothing else of it.
create function kernel.bewaak() returns trigger language plpgsql as $$
begin
    -- A member that a document of before did not have, and that is still empty, is no change.
    if jsonb_strip_nulls(new.data - tg_argv[0:]) is distinct from jsonb_strip_nulls(old.data - tg_argv[0:]) then
        raise insufficient_privilege using message = format('%s may change nothing else of %I.%I', current_user, tg_table_schema, tg_table_name);
    end if;
    return new;
end $$;
