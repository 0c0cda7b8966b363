using System.ComponentModel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace RazorSlices;

/// <summary>The base of a <c>.cshtml</c> file that writes HTML.</summary>
public abstract partial class RazorSlice
{
    private CancellationToken _cancellationToken;

    /// <summary>The request that is being answered, if there is one.</summary>
    public HttpContext? HttpContext { get; set; }

    /// <summary>Sets the services that the <c>.cshtml</c> file injects; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Action<RazorSlice, IServiceProvider>? Initialize { get; set; }

    internal RazorSlice? Content { get; set; }

    /// <summary>Writes the slice; the body of the <c>.cshtml</c> file.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Writes the section that a layout asks for. A section that is not overridden is empty.</summary>
    /// <param name="name">The name of the section.</param>
    protected internal virtual Task ExecuteSectionAsync(string name) => Task.CompletedTask;

    /// <summary>Writes another slice at this place.</summary>
    /// <typeparam name="TSlice">The generated class of the slice.</typeparam>
    protected ValueTask<HtmlString> RenderPartialAsync<TSlice>()
        where TSlice : IRazorSliceProxy
        => RenderPartialAsync(TSlice.Create());

    /// <summary>Writes another slice, with its model, at this place.</summary>
    /// <typeparam name="TSlice">The generated class of the slice.</typeparam>
    /// <typeparam name="TModel">The type of its model.</typeparam>
    /// <param name="model">What the slice shows.</param>
    protected ValueTask<HtmlString> RenderPartialAsync<TSlice, TModel>(TModel model)
        where TSlice : IRazorSliceProxy<TModel>
        => RenderPartialAsync(TSlice.Create(model));

    /// <summary>Writes another slice at this place, without its layout.</summary>
    /// <param name="partial">The slice.</param>
    protected ValueTask<HtmlString> RenderPartialAsync(RazorSlice partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        partial.Attach(Output, HttpContext, _cancellationToken);
        return WrittenAsync(partial.ExecuteAsync());
    }

    private protected ValueTask<HtmlString> RenderContentAsync() => WrittenAsync(LaidOut.ExecuteAsync());

    private protected ValueTask<HtmlString> RenderContentSectionAsync(string name) => WrittenAsync(LaidOut.ExecuteSectionAsync(name));

    private RazorSlice LaidOut => Content ?? throw new InvalidOperationException($"{GetType().Name} is a layout and has no page to show.");

    internal Task RenderAsync(Utf8HtmlWriter output, HttpContext? httpContext, CancellationToken cancellationToken)
    {
        Attach(output, httpContext, cancellationToken);
        if (this is not IUsesLayout page)
            return ExecuteAsync();

        var layout = page.CreateLayout();
        layout.Content = this;
        return layout.RenderAsync(output, httpContext, cancellationToken);
    }

    private void Attach(Utf8HtmlWriter output, HttpContext? httpContext, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _output = output;
        _cancellationToken = cancellationToken;
        HttpContext = httpContext;
        Initialize?.Invoke(this, httpContext?.RequestServices
            ?? throw new InvalidOperationException($"{GetType().Name} injects services and can only be shown in a request."));
    }

    private ValueTask<HtmlString> WrittenAsync(Task writing)
    {
        return writing.IsCompletedSuccessfully ? new(HtmlString.Empty) : AwaitAsync(writing, _cancellationToken);

        static async ValueTask<HtmlString> AwaitAsync(Task writing, CancellationToken cancellationToken)
        {
            await writing;
            cancellationToken.ThrowIfCancellationRequested();
            return HtmlString.Empty;
        }
    }
}
