-- Who is signed in now. By the beginning, which never changes: noting the last activity touches no index.
create index sessie_begonnen on kernel.sessie (begonnen) where beeindigd is null;
