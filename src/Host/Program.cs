var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>The only program; public for the test host.</summary>
public partial class Program;
