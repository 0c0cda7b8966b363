namespace RazorSlices;

/// <summary>A slice that is shown inside a layout.</summary>
public interface IUsesLayout
{
    /// <summary>Creates the layout around this slice.</summary>
    RazorSlice CreateLayout();
}

/// <summary>A slice that is shown inside a layout without a model.</summary>
/// <typeparam name="TLayout">The generated class of the layout.</typeparam>
public interface IUsesLayout<TLayout> : IUsesLayout
    where TLayout : IRazorSliceProxy
{
    RazorSlice IUsesLayout.CreateLayout() => TLayout.Create();
}

/// <summary>A slice that is shown inside a layout and gives it a model.</summary>
/// <typeparam name="TLayout">The generated class of the layout.</typeparam>
/// <typeparam name="TLayoutModel">The type of the layout's model.</typeparam>
public interface IUsesLayout<TLayout, TLayoutModel> : IUsesLayout
    where TLayout : IRazorSliceProxy<TLayoutModel>
{
    /// <summary>What the layout shows.</summary>
    TLayoutModel LayoutModel { get; }

    RazorSlice IUsesLayout.CreateLayout() => TLayout.Create(LayoutModel);
}
