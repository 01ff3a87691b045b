using System.Net;

namespace AuthSdk.Testing;

/// <summary>The links that let somebody in, and the page behind them: a link dies of its first use unless it is permanent.</summary>
internal sealed class MoodhoodAccessLinks(MoodhoodSpaces spaces, TimeProvider timeProvider, Func<Uri> address)
{
    private const int TokenLength = 32;
    private readonly object _lock = new();
    private readonly Dictionary<string, (string Alias, DateTimeOffset ExpiresAt, bool IsPermanent)> _links = [];

    public string Create(string alias, string? participantName, TimeSpan timeToLive, bool isPermanent)
    {
        var token = OpaqueToken.Create(TokenLength);
        lock (_lock)
        {
            _links[token] = (alias, timeProvider.GetUtcNow() + timeToLive, isPermanent);
        }

        var name = participantName is null ? "" : $"participantName={Uri.EscapeDataString(participantName)}&";
        return new Uri(address(), $"/room/{alias}?{name}accessToken={token}").AbsoluteUri;
    }

    public EmulatedResponse Open(string alias, string? token) =>
        spaces.RoomByAlias(alias) is not null && (token is null || Use(alias, token))
            ? EmulatedResponse.Text(HttpStatusCode.OK, "<!doctype html><title>Room</title>", "text/html; charset=utf-8")
            : EmulatedResponse.Empty(HttpStatusCode.NotFound);

    private bool Use(string alias, string token)
    {
        lock (_lock)
        {
            return _links.TryGetValue(token, out var link)
                && link.Alias == alias
                && link.ExpiresAt > timeProvider.GetUtcNow()
                && (link.IsPermanent || _links.Remove(token));
        }
    }
}
