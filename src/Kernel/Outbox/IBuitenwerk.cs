namespace AmaWvg.Kernel;

/// <summary>
/// Work outside the portal, such as a mail: it can fail for hours and cannot be taken back. It goes in a lane of its own, one at a time
/// in each host, so that it never holds up the events, and a host that is killed repeats one at most.
/// </summary>
public interface IBuitenwerk : IGebeurtenis;
