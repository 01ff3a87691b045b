using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Refit;

/// <summary>Wraps operations into a declaration with Refit's attributes that is right.</summary>
internal static class RefitDeclare
{
    private const string Usings = """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using AuthSdk;
        using Refit;

        """;

    public static string Operations(string operations, string attributes = "", string name = "IPetApi") => Usings + $$"""
        namespace Acme
        {
            [OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token")]
            [OAuthProvider(Name = "Admin", TokenUrl = "https://auth.example.org/admin")]
            [BaseAddress("https://api.example.org/v1")]
            [JsonContext(typeof(PetJsonContext))]
            {{attributes}}
            public interface {{name}}
            {
                {{operations}}
            }
        }

        """ + Sources.Json;
}
