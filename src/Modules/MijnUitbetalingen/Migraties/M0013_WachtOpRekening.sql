-- Money that waits for an account number is something else than a debt that is carried over.
update mijn_uitbetalingen.uitbetaling set status = 'WachtOpRekening' where status = 'Overgedragen' and bedrag > 0;
alter table mijn_uitbetalingen.uitbetaling
    add constraint uitbetaling_doorgeschoven check ((status <> 'Overgedragen' or bedrag < 0) and (status <> 'WachtOpRekening' or bedrag > 0));
