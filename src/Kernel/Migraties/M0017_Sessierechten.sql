-- The role app begins sessions, notes when they were last used and ends them. What ended stays ended, a ticket stays as it was made, and
-- only the role werker deletes. It reads every row: a session is looked up by its key before anything else is known.
revoke update, delete on kernel.sessie from app;
grant update (laatst_actief, beeindigd, reden) on kernel.sessie to app;
revoke insert, update on kernel.sessie from werker;
alter table kernel.sessie enable row level security;
alter table kernel.sessie force row level security;
create policy opzoeken on kernel.sessie for select to app using (true);
create policy beginnen on kernel.sessie for insert to app with check (beeindigd is null);
create policy zolang_hij_loopt on kernel.sessie for update to app using (beeindigd is null) with check (true);
create policy opruimen on kernel.sessie to werker using (true);

-- Whoever can add a key to the ring can make sessions of anybody with it, so the role that answers requests cannot.
revoke insert on kernel.sleutelring from app;
grant select, insert on kernel.sleutelring to werker;
