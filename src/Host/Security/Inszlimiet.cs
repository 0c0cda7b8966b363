namespace AmaWvg.Host;

/// <summary>Counts for the person of the request.</summary>
internal sealed class Inszlimiet(Limieten limieten, IHttpContextAccessor accessor) : IInszlimiet
{
    public void Neem() => limieten.NeemInsz(accessor.HttpContext ?? throw new InvalidOperationException("Nobody asks."));
}
