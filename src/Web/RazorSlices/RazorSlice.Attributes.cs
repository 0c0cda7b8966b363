namespace RazorSlices;

/// <content>What the generated code calls to write an attribute of which the value is not known beforehand.</content>
public abstract partial class RazorSlice
{
    private AttributeBeingWritten _attribute;

    /// <summary>Begins an attribute that has <paramref name="attributeValuesCount"/> parts.</summary>
    protected void BeginWriteAttribute(
        string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = new(name, prefix, suffix, attributeValuesCount == 1);
        if (!_attribute.IsOnePart)
            WriteLiteral(prefix);
    }

    /// <summary>
    /// Writes a part of the attribute. An attribute that is only <see langword="null"/> or <see langword="false"/> is left out;
    /// one that is only <see langword="true"/> gets its own name as value.
    /// </summary>
    protected void WriteAttributeValue<T>(string prefix, int prefixOffset, T value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (_attribute.IsOnePart)
        {
            _attribute.IsLeftOut = value is null or false;
            if (_attribute.IsLeftOut)
                return;
            WriteLiteral(_attribute.Prefix);
        }

        if (value is null)
            return;

        WriteLiteral(prefix);
        if (_attribute.IsOnePart && value is true)
            WriteLiteral(_attribute.Name);
        else if (isLiteral && value is string literal)
            WriteLiteral(literal);
        else
            Write(value);
    }

    /// <summary>Ends the attribute.</summary>
    protected void EndWriteAttribute()
    {
        if (!_attribute.IsLeftOut)
            WriteLiteral(_attribute.Suffix);
    }

    private record struct AttributeBeingWritten(string Name, string Prefix, string Suffix, bool IsOnePart)
    {
        public bool IsLeftOut { get; set; }
    }
}
