-- What the register does not know of an organisation comes from its application, once that is granted.
grant update (adres, ondernemingsnummer) on mijn_voorziening.voorziening to beheer;
