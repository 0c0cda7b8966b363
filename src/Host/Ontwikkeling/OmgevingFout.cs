namespace AmaWvg.Host;

/// <summary>The local environment cannot start; the message is one line that tells the developer what to do.</summary>
public sealed class OmgevingFout(string message, Exception? innerException = null) : Exception(message, innerException);
