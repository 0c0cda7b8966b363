namespace AmaWvg.BrowserTests.Pages;

/// <summary>Ways to get to a page in a state.</summary>
internal static class Toestand
{
    public const string Niemand = "00000000-0000-0000-0000-000000000000";
    public const string Onbestaand = "01900000-0000-7000-8000-000000000000";

    public static Func<Proefstand, Task<Venster>> Na(Func<Proefstand, Task<Venster>> stappen) => stappen;

    public static Func<Proefstand, Task<Venster>> Bezoeker(string pad, int status = 200) =>
        async proefstand => await OpenAsync(await proefstand.BezoekerAsync(), pad, status);

    public static Func<Proefstand, Task<Venster>> Begeleider(string pad, int status = 200) =>
        async proefstand => await OpenAsync(await proefstand.BegeleiderAsync(), pad, status);

    private static async Task<Venster> OpenAsync(Venster venster, string pad, int status)
    {
        Assert.Equal(status, await venster.GaNaarAsync(pad));
        return venster;
    }
}
