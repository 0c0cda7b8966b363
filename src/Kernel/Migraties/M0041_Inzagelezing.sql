-- Participants may know who looked at their data. The organisation reads its own lines: who, for whom, why and about which participant; never the
-- national numbers that a line may hold. From now on a line also says for whom somebody looked.
alter table kernel.toegangslog add column namens text;
create index toegangslog_per_organisatie on kernel.toegangslog (hco, tijdstip desc);
create policy eigen_inzage on kernel.toegangslog for select to app using (hco = current_setting('app.hco', true));
grant select (id, hco, tijdstip, naam, namens, doel, onderwerp, deelnemers) on kernel.toegangslog to app;
