using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>A token that is a JWT, of a server whose clock is that of the test.</summary>
internal static class SampleJwt
{
    /// <summary>When it was issued, in seconds since 1970; the time of the test.</summary>
    public const long IssuedAt = 1_700_000_000;

    public static string Create(int lifetime) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Encode("""{"alg":"RS256","typ":"JWT"}""")}.{Encode($$"""{"iat":{{IssuedAt}},"exp":{{IssuedAt + lifetime}},"scope":["read"],"aud":["a"]}""")}.c2lnbmF0dXJl");

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
