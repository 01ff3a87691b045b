namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Sources that tests share.</summary>
internal static class Sources
{
    /// <summary>A record and a context for it, written out because no other generator runs in these tests.</summary>
    public const string Json = """
        #nullable enable
        namespace Acme
        {
            public sealed record Pet(string Id);

            public sealed record Page<T>(global::System.Collections.Generic.IReadOnlyList<T> Items);

            public sealed class PetJsonContext() : global::System.Text.Json.Serialization.JsonSerializerContext(null)
            {
                public static PetJsonContext Default { get; } = new();

                protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type) => null;
            }
        }
        """;
}
