using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>Values of a declaration in the shapes that the server checks. Text, numbers and booleans go in as they are.</summary>
public static class DeclarationValues
{
    /// <summary>A date, <c>YYYY-MM-DD</c>.</summary>
    /// <param name="date">The date.</param>
    public static JsonNode Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time of day, <c>HH:mm</c>; seconds are cut off.</summary>
    /// <param name="time">The time.</param>
    public static JsonNode Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A name.</summary>
    /// <param name="firstname">The first names.</param>
    /// <param name="surname">The family name.</param>
    /// <param name="middlename">The middle names; left out unless given.</param>
    public static JsonObject Name(string firstname, string surname, string? middlename = null)
    {
        var name = new JsonObject { ["firstname"] = firstname, ["surname"] = surname };
        if (middlename is not null)
        {
            name["middlename"] = middlename;
        }

        return name;
    }

    /// <summary>An address in the country of the server.</summary>
    /// <param name="country">Its three letters, such as <c>FAR</c>.</param>
    /// <param name="administrativeArea">The id of the lowest administrative area, a UUID.</param>
    /// <param name="streetLevelDetails">What is below it; the members are the country's own.</param>
    public static JsonObject DomesticAddress(string country, string administrativeArea, JsonObject? streetLevelDetails = null)
    {
        var address = new JsonObject { ["addressType"] = "DOMESTIC", ["country"] = country, ["administrativeArea"] = administrativeArea };
        if (streetLevelDetails is not null)
        {
            address["streetLevelDetails"] = streetLevelDetails;
        }

        return address;
    }

    /// <summary>An address abroad. More members may be needed; add them to the object.</summary>
    /// <param name="country">Its three letters.</param>
    public static JsonObject InternationalAddress(string country) => new() { ["addressType"] = "INTERNATIONAL", ["country"] = country };

    /// <summary>A reference to a file that the server has.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="originalFilename">What it was called.</param>
    /// <param name="type">Its media type.</param>
    public static JsonObject File(string path, string originalFilename, string type) =>
        new() { ["path"] = path, ["originalFilename"] = originalFilename, ["type"] = type };

    /// <summary>An age.</summary>
    /// <param name="age">The age; its unit is not documented.</param>
    /// <param name="asOfDateRef">The id of the field with the day on which the person was that old.</param>
    public static JsonObject Age(int age, string asOfDateRef) => new() { ["age"] = age, ["asOfDateRef"] = asOfDateRef };
}
