using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>An enum whose first member has a text of its own.</summary>
public enum Sort
{
    [EnumMember(Value = "date-desc")]
    DateDesc = 10,
    Name = 20,
}

[Flags]
public enum Scopes
{
    None = 0,
    Read = 1,
    Write = 2,
    Admin = 4,
}

/// <summary>An object with a property of every kind.</summary>
public class Filter
{
    public static string Shared => "never sent";

    [AliasAs("order")]
    public string? SortOrder { get; set; }

    public int Limit { get; set; }

    public Sort? Kind { get; set; }

    [JsonPropertyName("created_after")]
    public DateTime? CreatedAfter { get; set; }

    [JsonIgnore]
    public string? Ignored { get; set; }

    [IgnoreDataMember]
    public string? NoMember { get; set; }

    public int[]? Ids { get; set; }

    [Query(CollectionFormat.Multi)]
    public string[]? Tags { get; set; }

    public Address? Address { get; set; }

    [Query(SerializeNull = true)]
    public string? Note { get; set; }

    [Query("-", "pre")]
    public string? Pfx { get; set; }

    [Query(Format = "yyyy-MM-dd")]
    public DateTime? Day { get; set; }

    public Dictionary<string, string>? Extra { get; set; }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "It is there to be left out.")]
    public string WriteOnly
    {
        set => _ = value;
    }

    internal string Hidden { get; } = "never sent";

    public string this[int index] => "never sent";
}

public class Address
{
    public string? City { get; set; }

    [AliasAs("zip")]
    public int Zip { get; set; }
}

public record Named(string Name);

public record Sized(string Name, [AliasAs("size_cm")] int Size) : Named(Name)
{
    public bool Tall => Size > 100;
}

public struct Point
{
    public int A { get; set; }

    public string? S { get; set; }
}

public class Place
{
    public string SomeProperty { get; set; } = "";

    [AliasAs("SomeProperty2")]
    public string? Other { get; set; }
}

public class Order
{
    public Inner? Inner { get; set; }

    public int Id { get; set; }
}

public class Inner
{
    public string Code { get; set; } = "";

    public string? Rest { get; set; }
}

public class Ledger
{
    [Query(SerializeNull = true)]
    public int? Count { get; set; }

    [Query(SerializeNull = true)]
    public Address? Address { get; set; }

    public Point Point { get; set; }

    public Point? Second { get; set; }

    public Uri? Link { get; set; }

    public bool? Flag { get; set; }

    public Sort[]? Sorts { get; set; }

    [Query(TreatAsString = true)]
    public Version? Version { get; set; }

    [Query(CollectionFormat.Indexed)]
    public List<Address?>? Rows { get; set; }
}

public class URLForm
{
    public string? URLValue { get; set; }

    public int Address1Zip { get; set; }

    public string? URL { get; set; }

    public Address? MyProperty { get; set; }
}

/// <summary>A filter with parameters that have no property of their own.</summary>
public sealed class OpenFilter
{
    public string? Name { get; set; }

    [System.Text.Json.Serialization.JsonExtensionData]
    public IReadOnlyDictionary<string, int[]>? Rest { get; set; }
}
