namespace AmaWvg.Inspecties;

/// <summary>
/// What inspectors and begeleiders wrote and gave in an inspection that looked into a file of the participant: a name may stand in all of it. Scores stay,
/// since the figures of a round are worked out from them, and so does the final report, which everybody could read.
/// </summary>
internal sealed class Inspectiebewaring(WerkDocumenten documenten) : IBewaartermijn
{
    private const string Gezien = """
        from inspecties.mt_doc_inspectie i cross join lateral (
            select (d ->> 'overeenkomst')::uuid as overeenkomst from jsonb_array_elements(i.data -> 'dossiers') d
            union all select (w ->> 'was')::uuid from jsonb_array_elements(i.data -> 'wissels') w) gezien
        where i.tenant_id = any ($1) and gezien.overeenkomst = any ($2)
        """;

    // An inspection that is open, or of which nobody knows when it was last worked on, keeps whom it is about.
    private const string Recent = $"""
        select gezien.overeenkomst {Gezien}
            and (i.status not in ('Afgesloten', 'Vervallen') or coalesce(inspecties.laatste_stap(i.tenant_id, i.id) >= $3, true))
        """;

    private static readonly string Wis = $$"""
        with inspectie as (select distinct i.tenant_id, i.id {{Gezien}}),
        geschreven as (
            update inspecties.mt_doc_inspectie m set data = m.data || jsonb_build_object(
                'wissels', (select coalesce(jsonb_agg(w || '{"reden": "Gewist."}'), '[]') from jsonb_array_elements(m.data -> 'wissels') w),
                'reactie', case when jsonb_typeof(m.data -> 'reactie') = 'object' then (m.data -> 'reactie') || '{"tekst": "Gewist."}' end)
            from inspectie i where m.tenant_id = i.tenant_id and m.id = i.id
                and jsonb_path_exists(m.data, '$ ? (exists (@.wissels[*] ? (@.reden != "Gewist.")) || @.reactie.tekst != "Gewist.")') returning m.id),
        regels as (
            update inspecties.mt_doc_checklistregel r set data = r.data || '{"vaststelling": "", "bewijs": "", "reden": ""}' from inspectie i
            where r.tenant_id = i.tenant_id and r.inspectie_id = i.id and concat(r.data ->> 'vaststelling', r.data ->> 'bewijs', r.data ->> 'reden') <> '' returning r.inspectie_id as id),
        inbreuken as (
            update inspecties.mt_doc_remediering r set data = r.data || jsonb_build_object(
                'plannen', (select coalesce(jsonb_agg(p || '{"tekst": "Gewist."}'), '[]') from jsonb_array_elements(r.data -> 'plannen') p),
                'beoordelingen', (select coalesce(jsonb_agg(b || '{"waarom": "Gewist."}'), '[]') from jsonb_array_elements(r.data -> 'beoordelingen') b),
                'hercontrole', case when jsonb_typeof(r.data -> 'hercontrole') = 'object' then (r.data -> 'hercontrole') || '{"vaststelling": "Gewist."}' end,
                'vorige_hercontroles', null)
            from inspectie i where r.tenant_id = i.tenant_id and r.inspectie_id = i.id
                and (jsonb_path_exists(r.data, '$.plannen[*] ? (@.tekst != "Gewist.")') or jsonb_path_exists(r.data, '$.beoordelingen[*] ? (@.waarom != "Gewist.")')) returning r.inspectie_id as id),
        bestanden as (
            update inspecties.mt_doc_inspectiebestand b set data = b.data || '{"naam": "Gewist", "omschrijving": "", "mediatype": null}' from inspectie i
            where b.tenant_id = i.tenant_id and b.inspectie_id = i.id and b.data ->> 'naam' <> 'Gewist' returning b.inspectie_id as id),
        ontwerpen as (
            update inspecties.mt_doc_verslag v set data = jsonb_set(jsonb_set(jsonb_set(v.data, '{inhoud,criteria}', '[]'), '{inhoud,beschrijving}', '[]'), '{inhoud,reactie}', 'null')
            from inspectie i where v.tenant_id = i.tenant_id and v.inspectie_id = i.id and v.data ->> 'soort' = 'Ontwerp' and v.data -> 'inhoud' -> 'criteria' <> '[]' returning v.inspectie_id as id),
        inhoud as (
            delete from inspecties.inhoud n using inspectie i where n.hco = i.tenant_id and (
                exists (select from inspecties.mt_doc_inspectiebestand b where b.tenant_id = n.hco and b.id = n.id and b.inspectie_id = i.id)
                or exists (select from inspecties.mt_doc_verslag v where v.tenant_id = n.hco and v.id = n.id and v.inspectie_id = i.id and v.data ->> 'soort' = 'Ontwerp'))),
        inzagen as (delete from inspecties.inzage z where z.hco = any ($1) and z.deelnemer_id = any ($2)),
        historiek as (
            update kernel.historiek h set toelichting = null from inspectie i
            where h.onderwerp = i.id and h.hco in (i.tenant_id, '{{Zorginspectie}}', '{{Departement}}') and h.toelichting is not null)
        select count(distinct id)::int from (select id from geschreven union all select id from regels union all select id from inbreuken union all select id from bestanden union all select id from ontwerpen) gewist
        """;

    private static string Zorginspectie => Sleutelregister.Zorginspectie.Waarde;

    private static string Departement => Sleutelregister.Departement.Waarde;

    public string Wat => "Inspecties leeggemaakt";

    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        documenten.WieBlijftAsync(Recent, dossiers, sinds, cancellationToken);

    public Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken) => documenten.WisAsync(Wis, dossiers, cancellationToken);
}
