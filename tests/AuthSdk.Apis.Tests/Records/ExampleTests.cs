using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.Records;

/// <summary>Every JSON example of the APIs' documentation is read and written again without loss.</summary>
public sealed class ExampleTests
{
    private static readonly Dictionary<string, JsonSerializerContext> Contexts = new()
    {
        ["Kmhfr"] = KmhfrJsonContext.Default,
        ["OpenCrvs"] = OpenCrvsJsonContext.Default,
        ["Moodhood"] = MoodhoodJsonContext.Default,
        ["CareCentric"] = CareCentricJsonContext.Default,
        ["MskBlaze"] = MskBlazeJsonContext.Default,
    };

    public static TheoryData<string> Apis => [.. Contexts.Keys];

    public static IEnumerable<object[]> Examples =>
        from api in Contexts.Keys
        from example in Example.All(api)
        where example.IsRecord
        select new object[] { api, example.File };

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_and_written_without_loss(string api, string file)
    {
        var example = Example.All(api).Single(example => example.File == file);
        var context = Contexts[api];
        var type = (JsonTypeInfo)context.GetType().GetProperty(example.Type)!.GetValue(context)!;

        typeof(RoundTrip).GetMethod(nameof(RoundTrip.Lossless))!.MakeGenericMethod(type.Type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [Example.Read(api, file), type, example.Unnamed.ToArray()], culture: null);
    }

    [Theory, MemberData(nameof(Apis))]
    public void Every_file_is_in_the_index_and_what_has_none_says_what_reads_it(string api)
    {
        var examples = Example.All(api);
        var files = typeof(ExampleTests).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(api + "/", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name => name[(api.Length + 1)..]);

        Assert.Equal(files.Order(), examples.Where(example => example.IsRecord).Select(example => example.File).Order());
        Assert.All(examples, example => Assert.NotEqual("", example.Type.Trim()));
    }
}
