using AmaWvg.Host;
using static AmaWvg.Tests.Host.SignIn.SignInCase;
using static AmaWvg.Tests.Host.SignIn.SignInPortal;

namespace AmaWvg.Tests.Host.SignIn;

internal static class CallbackCases
{
    public static readonly SignInCase[] All =
    [
        new("good: no iss where the provider does not promise it", null)
        {
            Lie = p => p.Discovery = d => d.Remove("authorization_response_iss_parameter_supported"),
            Return = answer => Without(answer, "iss"),
        },
        new("callback: other iss where none is promised", AanmeldFout.AndereProvider)
        {
            Lie = p => p.Discovery = d => d.Remove("authorization_response_iss_parameter_supported"),
            Return = answer => With(answer, "iss", "https://ander.example"),
            ReachesTokenEndpoint = false,
        },
        Callback("state missing", AanmeldFout.OngeldigeState, answer => Without(answer, "state")),
        Callback("state garbage", AanmeldFout.OngeldigeState, answer => With(answer, "state", "onzin")),
        Callback("state twice", AanmeldFout.OngeldigeAanroep, answer => $"{ReturnAddress(answer)}&state=x"),
        Callback("iss missing", AanmeldFout.AndereProvider, answer => Without(answer, "iss")).OnlyFor(ProviderProfile.Generiek),
        Callback("iss empty", AanmeldFout.AndereProvider, answer => With(answer, "iss", "")),
        Callback("iss other", AanmeldFout.AndereProvider, answer => With(answer, "iss", "https://ander.example")),
        Callback("iss with a slash", AanmeldFout.AndereProvider, answer => With(answer, "iss", answer["iss"] + "/")).OnlyFor(ProviderProfile.Generiek),
        Callback("iss twice", AanmeldFout.OngeldigeAanroep, answer => $"{With(answer, "iss", "x")}&iss=x"),
        Callback("code missing", AanmeldFout.OngeldigeAanroep, answer => Without(answer, "code")),
        Callback("code empty", AanmeldFout.OngeldigeAanroep, answer => With(answer, "code", "")),
        Callback("code twice", AanmeldFout.OngeldigeAanroep, answer => $"{ReturnAddress(answer)}&code=x"),
        Callback("code twice in another case", AanmeldFout.OngeldigeAanroep, answer => $"{ReturnAddress(answer)}&CODE=x"),
        Callback("id_token in the query", AanmeldFout.OngeldigeAanroep, answer => $"{ReturnAddress(answer)}&id_token=x"),
        Callback("cancelled", AanmeldFout.Geannuleerd, answer => $"{Without(answer, "code")}&error=access_denied"),
        Callback("prompt=none: login_required", AanmeldFout.ProviderWeigert, answer => $"{Without(answer, "code")}&error=login_required"),
        Callback("prompt=none: interaction_required", AanmeldFout.ProviderWeigert, answer => $"{Without(answer, "code")}&error=interaction_required"),
        Callback("prompt=none: consent_required", AanmeldFout.ProviderWeigert, answer => $"{Without(answer, "code")}&error=consent_required"),
        Callback("error beside a good code", AanmeldFout.ProviderWeigert, answer => $"{ReturnAddress(answer)}&error=temporarily_unavailable"),
        Callback("access_token in the query", AanmeldFout.OngeldigeAanroep, answer => $"{ReturnAddress(answer)}&access_token=x"),
        Callback("code of 5,000 letters", AanmeldFout.OngeldigeAanroep, answer => With(answer, "code", new string('x', 5000))),
        Callback("error with markup", AanmeldFout.ProviderWeigert,
            answer => $"{ReturnAddress(answer)}&error=%3Cscript%3E&error_description=%3Cb%3E"),
        Callback("error from another provider", AanmeldFout.AndereProvider, answer => $"{With(answer, "iss", "x")}&error=access_denied"),
        new("callback: code unknown", AanmeldFout.TokenAntwoord) { Return = answer => With(answer, "code", "onbekend") },
        new("callback: POST", AanmeldFout.OngeldigeAanroep) { Method = HttpMethod.Post, ReachesTokenEndpoint = false },
        new("callback: HEAD", AanmeldFout.OngeldigeAanroep) { Method = HttpMethod.Head, ReachesTokenEndpoint = false },
    ];

    private static string With(Dictionary<string, string?> answer, string name, string value) =>
        ReturnAddress(new(answer) { [name] = value });

    private static string Without(Dictionary<string, string?> answer, string name) => ReturnAddress(new(answer) { [name] = null });
}
