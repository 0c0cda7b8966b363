-- Who the contact person was before a change: name, address and telephone, for staff who look at an account number that follows it.
alter table mijn_voorziening.vorig_adres add column persoon text;
