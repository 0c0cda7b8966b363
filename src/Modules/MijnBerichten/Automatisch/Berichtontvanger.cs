using AmaWvg.Kernel.Outbox;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnBerichten.Automatisch;

/// <summary>Makes a message of every event of a type.</summary>
internal sealed class Berichtontvanger<T>(IBerichttekst<T> tekst, Berichtmaker maker) : IOntvanger<T> where T : IGebeurtenis
{
    public Task VerwerkAsync(T gebeurtenis, Herkomst herkomst, CancellationToken cancellationToken) =>
        maker.MaakAsync(herkomst, tekst.Van(gebeurtenis), cancellationToken);
}

internal static class BerichtRegistration
{
    /// <summary>Makes messages of events of type <typeparamref name="T"/>, with the words of <typeparamref name="TTekst"/>.</summary>
    public static IServiceCollection AddBericht<T, TTekst>(this IServiceCollection services) where T : IGebeurtenis where TTekst : class, IBerichttekst<T> => services
        .AddSingleton<IBerichttekst<T>, TTekst>()
        .AddOntvanger<T, Berichtontvanger<T>>();
}
