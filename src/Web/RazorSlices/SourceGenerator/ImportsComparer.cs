using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RazorSlices.SourceGenerator;

/// <summary>Two lists of imports with the same content are the same.</summary>
internal sealed class ImportsComparer : IEqualityComparer<ImmutableArray<SliceFile>>
{
    public static readonly ImportsComparer Instance = new();

    public bool Equals(ImmutableArray<SliceFile> x, ImmutableArray<SliceFile> y) => x.SequenceEqual(y);

    public int GetHashCode(ImmutableArray<SliceFile> obj) => obj.Length;
}
