namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>Types that declarations name, in the source of every compilation.</summary>
internal static class SharedTypes
{
    /// <summary>A record, and a context that reads it by reflection, because no other generator runs here.</summary>
    public const string Source = """
        #nullable enable
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        /// <summary>The claims of a token, or an error.</summary>
        /// <param name="Sub">Whom it is about.</param>
        public sealed record TokenClaims(string? Sub);

        /// <summary>How it is read.</summary>
        public sealed class ClaimsContext() : JsonSerializerContext(null)
        {
            /// <summary>The one context.</summary>
            public static ClaimsContext Default { get; } = new();

            /// <inheritdoc/>
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            /// <inheritdoc/>
            public override JsonTypeInfo? GetTypeInfo(Type type) => new DefaultJsonTypeInfoResolver().GetTypeInfo(type, Options);
        }
        """;
}
