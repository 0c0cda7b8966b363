using System.Text.Json.Nodes;
using AmaWvg.Host;

namespace AmaWvg.Tests.Host.SignIn;

// The portal asked for a certain key or a fresh sign-in.
internal static class StepUpCases
{
    public static readonly SignInCase[] All =
    [
        Asking("acr granted", null, StepUp.AcrValues, "urn:itsme urn:eid", _ => { }),
        Asking("acr too low", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c["acr"] = "urn:totp"),
        Asking("acr missing", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c.Remove("acr")),
        Asking("acr empty", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c["acr"] = ""),
        Asking("acr in another case", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c["acr"] = "URN:EID"),
        Asking("acr of two keys", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:itsme urn:eid", c => c["acr"] = "urn:itsme urn:eid"),
        Asking("acr as array", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c["acr"] = new JsonArray("urn:eid")),
        new("step-up: keys of the configuration", AanmeldFout.AndereSleutel) { Options = o => o.AcrValues = "urn:itsme" },

        Generic("max_age kept", null, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, -290)),
        Generic("auth_time old", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, -340)),
        Generic("auth_time future", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, 90)),
        Generic("auth_time missing", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c.Remove("auth_time")),
        Generic("auth_time text", AanmeldFout.OngeldigToken, StepUp.MaxAge, "300", c => c["auth_time"] = "nu"),
        Generic("prompt=login answered anew", null, StepUp.Prompt, "login", _ => { }),
        Generic("prompt=login ignored", AanmeldFout.NietOpnieuwAangemeld, StepUp.Prompt, "login", c => c["auth_time"] = Time(c, -60)),

        Acm("max_age, answered without auth_time", null, StepUp.MaxAge, "300", _ => { }),
        Acm("prompt=login, answered without auth_time", null, StepUp.Prompt, "login", _ => { }),
        Acm("auth_time after all, and old", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, -340)),
        Acm("auth_time after all, and text", AanmeldFout.OngeldigToken, StepUp.Prompt, "login", c => c["auth_time"] = "nu"),
    ];

    private static long Time(JsonObject claims, int seconds) => claims["iat"]!.GetValue<long>() + seconds;

    private static SignInCase Asking(string name, AanmeldFout? refused, string item, string value, Action<JsonObject> change) =>
        new($"step-up: {name}", refused) { Asked = { [item] = value }, Lie = provider => provider.Claims = change };

    private static SignInCase Generic(string name, AanmeldFout? refused, string item, string value, Action<JsonObject> change) =>
        Asking(name, refused, item, value, change).OnlyFor(ProviderProfile.Generiek);

    private static SignInCase Acm(string name, AanmeldFout? refused, string item, string value, Action<JsonObject> change) =>
        Asking(name, refused, item, value, change).OnlyFor(ProviderProfile.Acm);
}
