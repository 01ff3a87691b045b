using AuthSdk.CareCentric;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>Dates of any precision, references of all kinds, and values of searches.</summary>
public sealed class CareCentricValueTests
{
    private static readonly Uri Base = new("https://care.test/Vonk_IIS/R3/");

    [Theory]
    [InlineData("2004", DatePrecision.Year, "2004-01-01T00:00:00+00:00")]
    [InlineData("2004-03", DatePrecision.Month, "2004-03-01T00:00:00+00:00")]
    [InlineData("2004-03-28", DatePrecision.Day, "2004-03-28T00:00:00+00:00")]
    [InlineData("2021-03-02T07:08:09+01:00", DatePrecision.Time, "2021-03-02T07:08:09+01:00")]
    [InlineData("2021-03-02T07:08:09.25Z", DatePrecision.Time, "2021-03-02T07:08:09.25+00:00")]
    [InlineData("2021-03-02T07:08:09", DatePrecision.Time, "2021-03-02T07:08:09+00:00")]
    public void A_date_is_as_exact_as_it_is_written(string text, DatePrecision precision, string start)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((precision, DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture), text), (date.Precision, date.Start, date.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("28/03/2004")]
    [InlineData("2004-13")]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text!));
    }

    [Fact]
    public void Dates_of_different_precision_are_compared_by_their_beginnings()
    {
        Assert.True(PartialDate.FromYear(2020) < new DateOnly(2020, 1, 2));
        Assert.True(PartialDate.FromMonth(2020, 2) > new DateTimeOffset(2020, 1, 31, 23, 59, 59, TimeSpan.Zero));
        Assert.True(PartialDate.FromYear(2020) <= new DateOnly(2020, 1, 1) && PartialDate.FromYear(2020) >= new DateOnly(2020, 1, 1));
    }

    [Theory]
    [InlineData("Patient/A", "Patient", "A")]
    [InlineData("Patient/A/_history/20210121074554", "Patient", "A")]
    [InlineData("https://care.test/Vonk_IIS/R3/Patient/A", "Patient", "A")]
    [InlineData("https://other.test/Vonk_IIS/R3/Patient/A", null, null)]
    [InlineData("#med", null, null)]
    [InlineData("urn:uuid:1", null, null)]
    [InlineData(null, null, null)]
    public void A_reference_is_resolved_against_the_base(string? target, string? type, string? id)
    {
        var key = new Reference { Target = target }.Resolve(Base);

        Assert.Equal((type, id), (key?.ResourceType, key?.Id));
    }

    [Fact]
    public void An_absolute_reference_is_not_resolved_without_a_base() =>
        Assert.Null(new Reference { Target = "https://care.test/Vonk_IIS/R3/Patient/A" }.Resolve());

    [Fact]
    public void Tokens_mean_themselves_whatever_is_in_them()
    {
        Assert.Equal(@"a\,b\|c\$d\\e", SearchToken.Code(@"a,b|c$d\e").ToString());
        Assert.Equal("http://snomed.info/sct|27113001", SearchToken.Snomed("27113001").ToString());
        Assert.Equal("urn:x|", SearchToken.AnyIn("urn:x").ToString());
        Assert.Equal("|01", SearchToken.WithoutSystem("01").ToString());
        Assert.Equal("https://fhir.nhs.uk/Id/nhs-number|9000000000", SearchToken.NhsNumber("900 000 0000").ToString());
        Assert.Equal("a,urn:x|b", SearchToken.AnyOf("a", SearchToken.Of("urn:x", "b")).ToString());
        Assert.Throws<ArgumentException>(() => SearchToken.AnyOf());
        Assert.Throws<ArgumentException>(() => SearchToken.Code(" "));
        Assert.Equal(@"Smith\, Jones", new SearchText("Smith, Jones").ToString());
    }

    [Fact]
    public void A_search_without_exactly_one_patient_or_without_an_intent_cannot_be_made()
    {
        Assert.Throws<ArgumentNullException>(() => new ObservationSearch(null!));
        Assert.Throws<ArgumentException>(() => new ObservationSearch(" "));
        Assert.Throws<ArgumentException>(() => new ConditionSearch("a,b"));
        Assert.Throws<ArgumentException>(() => new MedicationRequestSearch("a", default));
        Assert.Throws<ArgumentException>(() => ProcedureSearch.ById(""));
    }

    [Fact]
    public void Extensions_are_found_by_URL_and_none_are_in_none()
    {
        var extensions = new Extension[] { new() { Url = "a", ValueInteger = 1 }, new() { Url = "a", ValueInteger = 2 }, new() { Url = "b" } };

        Assert.Equal(1, extensions.Find("a")!.ValueInteger);
        Assert.Equal(2, extensions.FindAll("a").Count());
        Assert.Null(extensions.Find("c"));
        Assert.Null(((IReadOnlyList<Extension>?)null).Find("a"));
    }
}
