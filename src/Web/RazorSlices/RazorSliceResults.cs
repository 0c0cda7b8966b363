using Microsoft.AspNetCore.Http;

namespace RazorSlices;

/// <summary>Ways for an endpoint to answer with a slice.</summary>
public static class RazorSliceResults
{
    extension(Results)
    {
        /// <summary>Answers with a slice.</summary>
        /// <param name="slice">The slice.</param>
        /// <param name="statusCode">The status code of the response.</param>
        public static IResult RazorSlice(RazorSlice slice, int statusCode = StatusCodes.Status200OK) => WithStatusCode(slice, statusCode);
    }

    /// <summary>Answers with a slice.</summary>
    /// <typeparam name="TSlice">The generated class of the slice.</typeparam>
    /// <param name="extensions">Where the results of extensions are found.</param>
    /// <param name="statusCode">The status code of the response.</param>
    public static IResult RazorSlice<TSlice>(this IResultExtensions extensions, int statusCode = StatusCodes.Status200OK)
        where TSlice : IRazorSliceProxy
        => WithStatusCode(TSlice.Create(), statusCode);

    /// <summary>Answers with a slice that shows a model.</summary>
    /// <typeparam name="TSlice">The generated class of the slice.</typeparam>
    /// <typeparam name="TModel">The type of its model.</typeparam>
    /// <param name="extensions">Where the results of extensions are found.</param>
    /// <param name="model">What the slice shows.</param>
    /// <param name="statusCode">The status code of the response.</param>
    public static IResult RazorSlice<TSlice, TModel>(
        this IResultExtensions extensions, TModel model, int statusCode = StatusCodes.Status200OK)
        where TSlice : IRazorSliceProxy<TModel>
        => WithStatusCode(TSlice.Create(model), statusCode);

    private static RazorSlice WithStatusCode(RazorSlice slice, int statusCode)
    {
        ArgumentNullException.ThrowIfNull(slice);
        slice.StatusCode = statusCode;
        return slice;
    }
}
