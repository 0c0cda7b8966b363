using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>A form as typed: a record of text, which a validator says is well-formed or not.</summary>
/// <typeparam name="TForm">The form itself.</typeparam>
public interface IFormulier<TForm> where TForm : class, IFormulier<TForm>
{
    /// <summary>Reads and cleans the fields; a field that is absent is empty.</summary>
    static abstract TForm Van(IFormCollection velden);
}

/// <summary>What a page with a form shows beside its fields.</summary>
public interface IFormulierView
{
    /// <summary>What is wrong with what was typed.</summary>
    FormErrors Errors { get; }

    /// <summary>What somebody else changed in the meantime; null for nothing.</summary>
    Botsing? Botsing => null;

    /// <summary>The version that the form was opened with, for the field <c>versie</c>; null for a form that changes nothing that exists.</summary>
    Guid? Versie => null;
}
