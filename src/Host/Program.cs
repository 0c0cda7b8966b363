using AmaWvg.Host;

// One line that says what to do beats a stack trace: whoever starts the portal reads it.
try
{
    var opdracht = Opdracht.Lees(args);
    var builder = WebApplication.CreateBuilder(opdracht.Instellingen);
    await using var omgeving = await Ontwikkelstart.StartIfNeededAsync(builder, opdracht);
    builder.AddPortaal();
    await using var app = builder.Build();
    if (opdracht.IsPortaal)
    {
        app.UsePortaal();
        await Ontwikkelstart.PrepareAsync(app, omgeving);
        await Startcontrole.RunAsync(app);
        await app.RunAsync();
    }
    else
    {
        await Opdrachten.RunAsync(app, opdracht);
    }
    return 0;
}
catch (OmgevingFout fout)
{
    Console.Error.WriteLine(fout.Message);
    return 1;
}
catch (IOException fout) when (fout.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    Console.Error.WriteLine($"{fout.Message} Stop the other program, or start with --Urls=http://localhost:5090.");
    return 1;
}

/// <summary>The only program; public for the test host.</summary>
public partial class Program;
