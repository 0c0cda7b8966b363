namespace AmaWvg.Tests.Web.Requests;

public sealed class TemporaryFileTests
{
    [Fact]
    public async Task Create_WhileItIsOpen_StandsInNoFolderAndIsPrivate()
    {
        await using var file = TemporaryFile.Create();
        await file.WriteAsync("Lucas Peeters"u8.ToArray());
        await file.FlushAsync();

        Assert.False(File.Exists(file.Name));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.SafeFileHandle));
        file.Position = 0;
        Assert.Equal("Lucas Peeters", await new StreamReader(file).ReadToEndAsync());
    }
}
