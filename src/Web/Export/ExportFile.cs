namespace AmaWvg.Web.Export;

/// <summary>
/// The file an export is written to before it is sent: the list is whole or not there at all,
/// and a slow connection keeps no query open.
/// </summary>
public static class ExportFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>An empty file that only this program can read and that is gone when closed.</summary>
    public static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
