using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>
/// The form of a page as a parameter of its endpoints. In a POST it was read, cleaned and validated; in a GET it is what the person typed before
/// the session ended (<see cref="HersteldFormulier"/>), and a page that asks for it keeps what is typed when a session ends.
/// </summary>
/// <typeparam name="TForm">The form; its <see cref="IValidator{T}"/>, if any, is found by its type.</typeparam>
public sealed class Ingediend<TForm> : IEndpointParameterMetadataProvider where TForm : class, IFormulier<TForm>
{
    private readonly IFormCollection? _velden;

    private Ingediend(TForm? getypt, FormErrors errors, IFormCollection? velden) => (Getypt, Errors, _velden) = (getypt, errors, velden);

    /// <summary>What was typed; null for a page that is opened afresh.</summary>
    public TForm? Getypt { get; }

    /// <summary>What was posted.</summary>
    /// <exception cref="InvalidOperationException">It is asked in a GET for which nothing waits.</exception>
    public TForm Form => Getypt ?? throw new InvalidOperationException("Nothing was typed.");

    /// <summary>What the validator refuses.</summary>
    public FormErrors Errors { get; }

    /// <summary>The version that the form was opened with; empty, which no document has, when it is missing. Read when it is asked: a form for something new has none.</summary>
    public Guid Versie => _velden is null ? Guid.Empty : FormText.ReadDocumentVersion(_velden);

    /// <summary>The version for the hidden field: the one that what was typed came with, or that of now for a page that is opened afresh.</summary>
    /// <param name="nu">The version of the document as it is now.</param>
    public Guid VersieOf(Guid nu) => Getypt is null ? nu : Versie;

    /// <summary>The version for the hidden field of a page that is shown again: after a conflict that of now, which the person then saw; else the one that what was typed came with.</summary>
    /// <param name="wijziging">What came of it.</param>
    /// <param name="nu">The version of the document as it is now; null when it is gone.</param>
    public Guid? VersieNa(Wijziging wijziging, Guid? nu)
    {
        ArgumentNullException.ThrowIfNull(wijziging);
        return wijziging.Botsing is null ? Versie : nu;
    }

    /// <summary>The same for a document that is there now.</summary>
    public Guid VersieNa(Wijziging wijziging, Guid nu) => VersieNa(wijziging, (Guid?)nu)!.Value;

    /// <summary>The same for a document that is only read again after a conflict.</summary>
    public Task<Guid?> VersieNaAsync(Wijziging wijziging, Func<Task<Guid?>> nu)
    {
        ArgumentNullException.ThrowIfNull(wijziging);
        return wijziging.NuAsync<Guid?>(Versie, nu);
    }

    /// <summary>Does what was asked, when what was typed is well-formed.</summary>
    /// <param name="wijzig">Checks the rules and saves.</param>
    public Task<Wijziging> WijzigAsync(Func<TForm, Task<Wijziging>> wijzig)
    {
        ArgumentNullException.ThrowIfNull(wijzig);
        return Errors.Any ? Task.FromResult(Wijziging.Geweigerd(Errors)) : wijzig(Form);
    }

    /// <summary>Finds it; called by the framework.</summary>
    /// <exception cref="BadHttpRequestException">What was sent is no form, or too large.</exception>
    public static async ValueTask<Ingediend<TForm>> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            IFormCollection? bewaard = null;
            var getypt = (await HersteldFormulier.BindAsync(context)).Lees(hersteld => TForm.Van(bewaard = hersteld));
            return new(getypt, FormErrors.None, bewaard);
        }
        var velden = await Formulierlezing.LeesAsync(context.Request, context.RequestAborted);
        var form = TForm.Van(velden);
        var validator = context.RequestServices.GetService<IValidator<TForm>>();
        return new(form, validator is null ? FormErrors.None : FormErrors.From(await validator.ValidateAsync(form, context.RequestAborted)), velden);
    }

    /// <summary>Marks the page; called by the framework.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Metadata.OfType<IHttpMethodMetadata>().Any(methods => methods.HttpMethods.Contains(HttpMethods.Get)))
            HersteldFormulier.PopulateMetadata(parameter, builder);
    }
}
