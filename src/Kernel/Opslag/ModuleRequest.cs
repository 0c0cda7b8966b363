namespace AmaWvg.Kernel;

/// <summary>What every module's context needs to know of the request: who acts, through which form, and when.</summary>
/// <param name="Sessie">Who acts, for which organisation.</param>
/// <param name="Formulier">The form post under way, if any.</param>
/// <param name="Clock">The clock.</param>
public sealed record ModuleRequest(IHuidigeSessie Sessie, HuidigFormulier Formulier, TimeProvider Clock);
