using System.Net;
using System.Text.RegularExpressions;
using AuthSdk.RealServers.Tests.Apis;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>A person with a browser at oidc-provider's pages: signs in, consents, and is sent back with a code.</summary>
internal sealed partial class Person : IDisposable
{
    public const string UserName = "mfl.reader";

    private const string ClientId = "public-client";
    private const string RedirectUri = "http://127.0.0.1:8199/callback";

    private readonly HttpClient _browser;
    private readonly Uri _server;

    public Person(Uri server)
    {
        _server = server;
        _browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    }

    /// <summary>A client that this person has signed in to; its grant has a refresh token.</summary>
    public static async Task<PersonApiClient> SignInAsync(Uri server, TimeProvider clock)
    {
        using var person = new Person(server);
        var request = await person.ConsentAsync();
        var client = PersonApi.Create(
            new PersonApiOptions { Server = server, ClientId = ClientId, Tokens = { RefreshAhead = false } }, timeProvider: clock);
        await client.Tokens.AcquireAsync(request);
        return client;
    }

    /// <summary>What redeems the code of a consent.</summary>
    public async Task<PersonApiTokenRequest> ConsentAsync()
    {
        var verifier = Pkce.CreateVerifier();
        var address = new Uri(
            _server,
            $"/auth?client_id={ClientId}&response_type=code&redirect_uri={Uri.EscapeDataString(RedirectUri)}&scope=openid%20offline_access&prompt=consent"
            + $"&code_challenge={Pkce.CreateChallenge(verifier)}&code_challenge_method=S256");
        return new PersonApiTokenRequest
        {
            ClientId = ClientId,
            Code = await WalkAsync(address),
            RedirectUri = RedirectUri,
            CodeVerifier = verifier,
        };
    }

    public void Dispose() => _browser.Dispose();

    /// <summary>Follows redirections and fills in forms until an address is the client's own.</summary>
    private async Task<string> WalkAsync(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        for (var step = 0; step < 20; step++)
        {
            request = await NextAsync(request);
            if (request.RequestUri!.AbsoluteUri.StartsWith(RedirectUri, StringComparison.Ordinal))
            {
                return Uri.UnescapeDataString(Code().Match(request.RequestUri.Query).Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The sign-in did not come to its end; it is at {request.RequestUri}.");
    }

    private async Task<HttpRequestMessage> NextAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _browser.SendAsync(request);
            return response.Headers.Location is { } location
                ? new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location))
                : FillIn(request.RequestUri!, await response.Content.ReadAsStringAsync());
        }
    }

    private static HttpRequestMessage FillIn(Uri address, string page)
    {
        var prompt = Prompt().Match(page).Groups[1].Value;
        var form = new Dictionary<string, string> { ["prompt"] = prompt };
        if (prompt == "login")
        {
            form["login"] = UserName;
            form["password"] = "any";
        }

        return new HttpRequestMessage(HttpMethod.Post, new Uri(address, WebUtility.HtmlDecode(Action().Match(page).Groups[1].Value)))
        {
            Content = new FormUrlEncodedContent(form),
        };
    }

    [GeneratedRegex("[?&]code=([^&]+)")]
    private static partial Regex Code();

    [GeneratedRegex("action=\"([^\"]+)\"")]
    private static partial Regex Action();

    [GeneratedRegex("name=\"prompt\" value=\"([^\"]+)\"")]
    private static partial Regex Prompt();
}
