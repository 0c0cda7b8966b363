-- Whoever asks something by national number leaves the number, also when nothing is found. Only the owner reads this table.
alter table kernel.toegangslog
    add column insz text collate "C";
