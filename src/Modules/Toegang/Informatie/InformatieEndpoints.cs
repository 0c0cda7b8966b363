using AmaWvg.Toegang.Informatie;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang;

/// <summary>The pages that everybody may read, signed in or not.</summary>
internal static class InformatieEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(PortaalUrls.Contact, IResult (IOptions<ContactOptions> contact) => ContactPage.Create(contact.Value.Gegevens));
        endpoints.MapGet(PortaalUrls.Privacy, IResult (IOptions<ContactOptions> contact) => PrivacyPage.Create(contact.Value.Gegevens));
        endpoints.MapGet(PortaalUrls.Toegankelijkheidsverklaring, IResult (IOptions<ContactOptions> contact) => ToegankelijkheidPage.Create(contact.Value.Gegevens));
    }
}
