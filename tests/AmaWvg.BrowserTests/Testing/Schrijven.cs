namespace AmaWvg.BrowserTests.Testing;

/// <summary>How staff write a message to one organisation.</summary>
internal static class Schrijven
{
    /// <summary>What only one message is about; of letters alone, as eleven digits in a row could be a national number.</summary>
    public static string Kenmerk() => new(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 16));

    public static async Task SchrijfAsync(this Venster departement, string voorziening, string onderwerp, string tekst)
    {
        await departement.GaNaarAsync("/beheer/berichten");
        await departement.KlikAsync("Nieuw bericht");
        await departement.Veld("Eén voorziening").CheckAsync();
        await departement.Veld("Voorziening").SelectOptionAsync(new SelectOptionValue { Label = voorziening });
        await departement.Veld("Administratief").CheckAsync();
        await departement.VulAsync("Onderwerp", onderwerp);
        await departement.VulAsync("Tekst", tekst);
        await departement.DrukAsync("Bewaren en voorbeeld bekijken");
        await departement.VerwachtKopAsync("Voorbeeld van uw bericht");
    }

    public static async Task VerstuurBerichtAsync(this Venster departement, string onderwerp)
    {
        await departement.DrukAsync("Versturen naar 1 voorziening");
        await departement.VerwachtKopAsync(onderwerp);
    }

    /// <summary>Waits until a mail holds these words, however it was written down, and gives it. A mail gets its name when it is whole.</summary>
    public static async Task<string> MailMetAsync(this Proefstand proefstand, string woorden)
    {
        var gevonden = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var wachter = new FileSystemWatcher(proefstand.Mail.FullName, "*.eml");
        wachter.Renamed += (_, _) => Zoek();
        wachter.EnableRaisingEvents = true;
        Zoek();
        return await gevonden.Task.WaitAsync(TimeSpan.FromMinutes(1));

        void Zoek()
        {
            foreach (var mail in proefstand.Mail.EnumerateFiles("*.eml"))
            {
                using var lezer = mail.OpenText();
                var tekst = lezer.ReadToEnd().ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal);
                if (tekst.Contains(woorden, StringComparison.Ordinal))
                    gevonden.TrySetResult(tekst);
            }
        }
    }
}
