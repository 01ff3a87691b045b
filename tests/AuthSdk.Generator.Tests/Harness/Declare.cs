namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Wraps the line that a test is about into the rest of a declaration that is right.</summary>
internal static class Declare
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        """;

    /// <summary>An interface with these attributes and one operation.</summary>
    public static string Provider(string attributes) => Usings + $$"""
        namespace Acme;

        {{attributes}}
        [BaseAddress("https://api.example.org")]
        public interface IPetApi
        {
            [Get("/pets")] Task GetPetsAsync(CancellationToken cancellationToken = default);
        }
        """;

    /// <summary>An interface with these operations.</summary>
    public static string Operations(string operations, string attributes = "") => Usings + $$"""
        namespace Acme
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [BaseAddress("https://api.example.org")]
            [JsonContext(typeof(PetJsonContext))]
            {{attributes}}
            public interface IPetApi
            {
                {{operations}}
            }
        }

        """ + Sources.Json;

    /// <summary>A whole file below the usual usings.</summary>
    public static string File(string text) => Usings + text;
}
