using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel;

/// <summary>One receiver: a static method that takes an event, or what became of one.</summary>
internal sealed class Ontvanger(MethodInfo methode)
{
    public const string Handle = nameof(Handle);

    public const string GeefOp = nameof(GeefOp);

    private readonly ParameterInfo[] _parameters = methode.GetParameters();

    /// <summary>What it takes.</summary>
    public Type Onderwerp => _parameters[0].ParameterType;

    public static IReadOnlyList<Ontvanger> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(methode => methode.Name is Handle or GeefOp && methode.GetParameters().Length > 0)
            .Select(methode => new Ontvanger(methode)),
    ];

    /// <summary>Gives something to all that take it under a name, and what they return to those that take that.</summary>
    public static async Task GeefAsync(
        IReadOnlyList<Ontvanger> ontvangers, string naam, object onderwerp, IServiceProvider services, Herkomst herkomst, CancellationToken cancellationToken)
    {
        foreach (var ontvanger in ontvangers.Where(o => o.Is(naam) && o.Onderwerp == onderwerp.GetType()))
        {
            if (await ontvanger.RoepAsync(onderwerp, services, herkomst, cancellationToken) is { } gevolg)
                await GeefAsync(ontvangers, Handle, gevolg, services, herkomst, cancellationToken);
        }
    }

    private bool Is(string naam) => methode.Name == naam;

    private async Task<object?> RoepAsync(object onderwerp, IServiceProvider services, Herkomst herkomst, CancellationToken cancellationToken)
    {
        var antwoord = methode.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [onderwerp, .. _parameters.Skip(1).Select(Waarde)], null);
        if (antwoord is not Task taak)
            return antwoord;
        await taak;
        return methode.ReturnType.IsGenericType ? methode.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(taak) : null;

        object Waarde(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(Herkomst) => herkomst,
            var type when type == typeof(CancellationToken) => cancellationToken,
            var type => services.GetRequiredService(type),
        };
    }
}
