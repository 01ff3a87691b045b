using System.Net.Http.Headers;
using System.Text;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>Somebody else with the client's credentials, who does by hand what our client must then cope with.</summary>
internal sealed class DjangoTokenEndpoint : IDisposable
{
    private readonly HttpClient _http;

    public DjangoTokenEndpoint(Uri server)
    {
        _http = new HttpClient { BaseAddress = server };
        var credentials = "reserved%2Bpassword%25client:" + Uri.EscapeDataString(DjangoServer.ReservedSecret);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
    }

    public Task RefreshAsync(SecretString refreshToken) =>
        PostAsync("/o/token/", ("grant_type", "refresh_token"), ("refresh_token", refreshToken.Reveal()));

    public Task RevokeAsync(SecretString token, string kind) =>
        PostAsync("/o/revoke_token/", ("token", token.Reveal()), ("token_type_hint", kind));

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }
}
