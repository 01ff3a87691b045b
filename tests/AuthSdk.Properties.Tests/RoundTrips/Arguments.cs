using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using AuthSdk.Http;
using AuthSdk.Properties.Tests.Samples;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>What drawn operations are called with.</summary>
internal static class Arguments
{
    /// <summary>A value for a parameter, with characters in it that a careless client gets wrong.</summary>
    public static object? For(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isText = type == typeof(string);
        return parameter switch
        {
            _ when Has<UrlAttribute>(parameter) => isText ? "/?page=2" : new Uri("/?page=2", UriKind.Relative),
            _ when Has<EncodedAttribute>(parameter) => "a%20b",
            _ when Header(parameter) == "Content-Type" && isText => "application/x-drawn",
            _ when isText && (Header(parameter) is not null || Has<AuthorizeAttribute>(parameter)) => "Drawn c2VjcmV0",
            _ => Value(type),
        };
    }

    private static bool Has<TAttribute>(ParameterInfo parameter)
        where TAttribute : Attribute => parameter.GetCustomAttribute<TAttribute>() is not null;

    private static string? Header(ParameterInfo parameter) => parameter.GetCustomAttribute<HeaderAttribute>()?.Name;

    private static object? Value(Type type) => type switch
    {
        _ when type == typeof(string) => "a b/c",
        _ when type == typeof(object) => new Pet(),
        _ when type == typeof(char) => 'é',
        _ when type == typeof(Uri) => new Uri("https://link.test/x?y=1"),
        _ when type == typeof(byte[]) => "bytes"u8.ToArray(),
        _ when type == typeof(int[]) => new[] { 1, -2 },
        _ when type == typeof(Stream) => new MemoryStream("stream"u8.ToArray()),
        _ when type == typeof(HttpContent) => new StringContent("{}", Encoding.UTF8, new MediaTypeHeaderValue("application/x-drawn")),
        _ when type == typeof(StreamPart) => new StreamPart(new MemoryStream("part"u8.ToArray()), "é\".txt", "text/plain"),
        _ when type == typeof(ByteArrayPart) => new ByteArrayPart("part"u8.ToArray(), "a.bin"),
        _ when type == typeof(FileInfo) => null,
        _ when type == typeof(Pet) => new Pet { Id = "1", Friends = [new Pet { Age = 3 }] },
        _ when type == typeof(IProgress<long>) => new Progress<long>(),
        _ when type.IsAssignableFrom(typeof(List<string?>)) => new List<string?> { "x", "y,z", null },
        _ when type == typeof(string[]) => new[] { "x", "y,z" },
        _ when type == typeof(List<DayOfWeek?>) => new List<DayOfWeek?> { DayOfWeek.Friday, null },
        _ when type.IsAssignableFrom(typeof(List<Pet>)) => new List<Pet> { new() { Id = "1" } },
        _ when type.IsAssignableFrom(typeof(List<PetFilter>)) => new List<PetFilter> { new() },
        _ when type.IsAssignableFrom(typeof(Dictionary<string, string>)) => new Dictionary<string, string> { ["k"] = "v=" },
        _ => Activator.CreateInstance(type),
    };
}
