using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Attachments, added as the portal adds them.</summary>
internal static class TestBijlagen
{
    /// <summary>Adds one to an application of the organisation, a new one unless given.</summary>
    public static Task<Bijlage> MaakBijlageAsync(this TestOrganisatie organisatie, Guid? aanvraag = null, string vraag = "diploma") => organisatie.AlsAsync(async services =>
    {
        var kluis = services.GetRequiredService<Bijlagenkluis>();
        var (van, pdf) = (aanvraag ?? Guid.CreateVersion7(), PdfBouw.Klassiek());
        var errors = await kluis.VoegToeAsync(van, [new(vraag, new FormFile(new MemoryStream(pdf), 0, pdf.Length, "bestand-diploma", "Geheim diploma.pdf"))], "/", default);
        Assert.Empty(errors.All);
        return (await kluis.VanAsync(van, default)).Last(bijlage => bijlage.Vraag == vraag);
    });

    /// <summary>Those of an application.</summary>
    public static Task<IReadOnlyList<Bijlage>> BijlagenAsync(this TestOrganisatie organisatie, Guid aanvraag) =>
        organisatie.AlsAsync(services => services.GetRequiredService<Bijlagenkluis>().VanAsync(aanvraag, default));
}
