namespace RazorSlices;

/// <summary>The generated class that stands for a <c>.cshtml</c> file without a model.</summary>
public interface IRazorSliceProxy
{
    /// <summary>Creates the slice.</summary>
    static abstract RazorSlice Create();
}

/// <summary>The generated class that stands for a <c>.cshtml</c> file with a model.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
public interface IRazorSliceProxy<TModel>
{
    /// <summary>Creates the slice that shows <paramref name="model"/>.</summary>
    static abstract RazorSlice<TModel> Create(TModel model);
}
