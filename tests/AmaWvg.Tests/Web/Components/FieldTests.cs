using AmaWvg.Tests.Web.Layout;
using AmaWvg.Web.Components;

namespace AmaWvg.Tests.Web.Components;

public sealed class FieldTests
{
    [Fact]
    public async Task Create_TextFieldWithError_KeepsTheValueAndNamesTheError()
    {
        var page = await TextField.Create(new("naam", "Naam", "\"><b>O’Connor") { Hint = "Zoals op de kaart", Error = "Vul een naam in" }).DocumentAsync();

        var input = page.QuerySelector("input")!;
        Assert.Equal("\"><b>O’Connor", input.GetAttribute("value"));
        Assert.Equal("naam-hint naam-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Vul een naam in", page.QuerySelector("#naam-error")!.TextContent);
    }

    [Fact]
    public async Task Create_PlainTextField_HasNoEmptyAttributes()
    {
        var page = await TextField.Create(new("naam", "Naam")).DocumentAsync();

        Assert.Equal(["class", "id", "name", "type", "value"], page.QuerySelector("input")!.Attributes.Select(attribute => attribute.Name));
    }

    [Fact]
    public async Task Create_OptionalDateField_SaysSoBesideTheLabel()
    {
        var page = await DateField.Create(new("einddatum", "Einddatum") { Optional = true }).DocumentAsync();

        Assert.Equal("Einddatum", page.QuerySelector("label")!.TextContent);
        Assert.Equal("(niet verplicht)", page.QuerySelector("#einddatum-optional")!.TextContent);
        Assert.Equal("einddatum-optional einddatum-hint", page.QuerySelector("input")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Create_RadioGroup_GivesTheFirstAnswerTheIdOfTheGroup()
    {
        var page = await RadioGroup.Create(new("profiel", "Organisatie", [new("1", "SOBO"), new("2", "Footstep", "Brugge")], "2")).DocumentAsync();

        Assert.Equal(["profiel", "profiel-2"], page.QuerySelectorAll("input").Select(input => input.Id));
        Assert.Equal("2", page.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal("Brugge", page.QuerySelector("#profiel-2-uitleg")!.TextContent);
    }

    [Fact]
    public async Task Create_SelectField_ChoosesTheValue()
    {
        var page = await SelectField.Create(new("status", "Status", [new("alle", "Alle"), new("lopend", "Lopend")], "lopend")).DocumentAsync();

        Assert.Equal("Lopend", page.QuerySelector("option[selected]")!.TextContent);
    }
}
