namespace RazorSlices;

/// <summary>The base of a <c>.cshtml</c> file that shows a model.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
public abstract class RazorSlice<TModel> : RazorSlice
{
    /// <summary>What the slice shows.</summary>
    public TModel Model { get; set; } = default!;
}
