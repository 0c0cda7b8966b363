-- Who looked can be named as long as the log lasts, and whose data a list or a file showed. Lines from before stay without.
alter table kernel.toegangslog
    add column naam        text,
    add column deelnemers  uuid[];
