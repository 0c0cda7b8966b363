namespace AmaWvg.Kernel;

/// <summary>
/// Something that happened and that another module acts on. It travels through the outbox as JSON, so it holds ids and plain values,
/// and never a national number.
/// </summary>
public interface IGebeurtenis;
