using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.Web.Forms;

public sealed class FormTextTests
{
    [Theory]
    [InlineData("  Zoë \t van\r\nden  Broecke ", "Zoë van den Broecke")]
    [InlineData("Zo\u00a0ë\u2028x", "Zo ë x")]
    [InlineData("a\0b\u0001c\u001b[31m\u0085", "abc[31m")]
    [InlineData("\u202egnp.exe\u2066\u200b\ufeff\U000e007f", "gnp.exe")]
    [InlineData("😀 é e\u0301", "😀 é é")]
    [InlineData("2025\t14\t1.320", "2025 14 1.320")]
    [InlineData("a\u000bb\u001cc\u001fd", "a b c d")]
    [InlineData("<b>'\"&lt;", "<b>'\"&lt;")]
    public void Read_TypedText_IsOneLineOfWhatPeopleSee(string typed, string stored) =>
        Assert.Equal(stored, FormText.Read(new FormCollection(new() { ["veld"] = typed }), "veld"));

    [Theory]
    [InlineData(" 2025\t14\t1.320\r\n2024\t13\t990 \n", "2025 14 1.320\n2024 13 990")]
    [InlineData("a\u00a0b\u200b\rc\u2028d\u0000", "a b\nc\nd")]
    public void ReadLines_PastedTable_KeepsItsColumnsAndLinesApart(string typed, string stored) =>
        Assert.Equal(stored, FormText.ReadLines(new FormCollection(new() { ["veld"] = typed }), "veld"));

    [Fact]
    public void Read_FieldThatWasNotSent_IsEmpty() => Assert.Equal("", FormText.Read(FormCollection.Empty, "veld"));
}
