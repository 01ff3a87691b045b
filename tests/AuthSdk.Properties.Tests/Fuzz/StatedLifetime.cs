using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Web;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>How long a token may live at most by its declaration and its answer, read with other parsers than the library's.</summary>
internal static class StatedLifetime
{
    public static TimeSpan Longest(TokenResponseRules rules, byte[] body, TokenEndpointResponse response, DateTimeOffset now) => response.LifetimeOrigin switch
    {
        TokenLifetimeOrigin.Declared => rules.DefaultLifetime!.Value,
        TokenLifetimeOrigin.Assumed => TimeSpan.FromMinutes(5),
        TokenLifetimeOrigin.ExpiresIn => FromSeconds(double.Parse(Field(rules, body, "expires_in"), CultureInfo.InvariantCulture)),
        TokenLifetimeOrigin.ExpiresAt => EndOf(Field(rules, body, "expires_at")) - now,
        TokenLifetimeOrigin.JwtExpiry => FromJwt(response.AccessToken.Reveal(), now),
        _ => TimeSpan.FromSeconds(int.MaxValue),
    };

    private static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, int.MaxValue));

    private static DateTimeOffset EndOf(string text) =>
        !double.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : DateTimeOffset.UnixEpoch.AddSeconds(Math.Clamp(number < 1e11 ? number : number / 1000, 0, 250_000_000_000));

    private static TimeSpan FromJwt(string token, DateTimeOffset now)
    {
        var text = token.Split('.')[1].Replace('-', '+').Replace('_', '/').TrimEnd('=');
        using var payload = JsonDocument.Parse(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')));
        var end = payload.RootElement.GetProperty("exp").GetDouble();
        var left = end - now.ToUnixTimeSeconds();
        return FromSeconds(payload.RootElement.TryGetProperty("iat", out var issued) && issued.ValueKind == JsonValueKind.Number
            ? Math.Max(left, end - issued.GetDouble())
            : left);
    }

    private static string Field(TokenResponseRules rules, byte[] body, string standard)
    {
        var text = Encoding.UTF8.GetString(body).TrimStart('\uFEFF');
        if (rules.Format == TokenResponseFormat.Form && text.TrimStart()[0] != '{')
        {
            return HttpUtility.ParseQueryString(text)[standard]!;
        }

        using var document = JsonDocument.Parse(text);
        var value = document.RootElement;
        foreach (var step in $"{rules.Envelope}.{rules.Names.GetValueOrDefault(standard, standard)}".TrimStart('.').Split('.'))
        {
            value = value.GetProperty(step);
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
