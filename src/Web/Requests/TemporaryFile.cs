namespace AmaWvg.Web;

/// <summary>A file that the portal needs for a while: what was uploaded, or an export before it is sent.</summary>
public static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// An empty file that only this program can read and that is gone when closed. The system forgets it with the last who has it open, also
    /// when the portal is killed: nothing is ever left behind.
    /// </summary>
    public static FileStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), $"amawvg-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }
}
