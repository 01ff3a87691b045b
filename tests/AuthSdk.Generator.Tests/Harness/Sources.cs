namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Sources that tests share.</summary>
internal static class Sources
{
    /// <summary>A record and a context for it, written out because no other generator runs in these tests.</summary>
    public const string Json = """
        namespace Acme
        {
            public sealed record Pet(string Id);

            public sealed record Page<T>(System.Collections.Generic.IReadOnlyList<T> Items);

            public sealed class PetJsonContext() : System.Text.Json.Serialization.JsonSerializerContext(null)
            {
                public static PetJsonContext Default { get; } = new();

                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null;
            }
        }
        """;
}
