-- The access directory shows the rights of one person at a time: of whom is asked. Nobody can go through it.
alter table toegang.toegangsrecht enable row level security;
alter table toegang.toegangsrecht force row level security;
create policy een_persoon on toegang.toegangsrecht for select to app using (insz = current_setting('app.insz', true));
