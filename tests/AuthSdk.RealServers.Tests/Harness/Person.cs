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
            Code = Uri.UnescapeDataString(Code().Match((await SignInAsync(address)).Query).Groups[1].Value),
            RedirectUri = RedirectUri,
            CodeVerifier = verifier,
        };
    }

    public void Dispose() => _browser.Dispose();

    /// <summary>Goes to an authorization endpoint, signs in and agrees.</summary>
    /// <returns>Where the browser is sent back to.</returns>
    public async Task<Uri> SignInAsync(Uri address) =>
        (await WalkAsync(address, refuses: false, (at, _) => at.AbsoluteUri.StartsWith(RedirectUri, StringComparison.Ordinal)))!;

    /// <summary>Goes to the page of a device that wants to sign in, and agrees or refuses.</summary>
    public Task DecideAsync(Uri address, bool refuses) =>
        WalkAsync(address, refuses, (_, page) => page?.Contains(refuses ? "was interrupted" : "Sign-in Success", StringComparison.Ordinal) == true);

    /// <summary>Follows redirections and fills in forms until the end is reached.</summary>
    private async Task<Uri> WalkAsync(Uri address, bool refuses, Func<Uri, string?, bool> isEnd)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        for (var step = 0; step < 20; step++)
        {
            var at = request.RequestUri!;
            if (isEnd(at, null))
            {
                request.Dispose();
                return at;
            }

            (request, var page) = await NextAsync(request, refuses);
            if (isEnd(at, page))
            {
                request.Dispose();
                return at;
            }
        }

        throw new InvalidOperationException($"The sign-in did not come to its end; it is at {request.RequestUri}.");
    }

    private async Task<(HttpRequestMessage Next, string? Page)> NextAsync(HttpRequestMessage request, bool refuses)
    {
        using (request)
        {
            using var response = await _browser.SendAsync(request);
            if (response.Headers.Location is { } location)
            {
                return (new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location)), null);
            }

            var page = await response.Content.ReadAsStringAsync();
            return (FillIn(request.RequestUri!, page, refuses), page);
        }
    }

    private static HttpRequestMessage FillIn(Uri address, string page, bool refuses)
    {
        var form = Hidden().Matches(page).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
        if (form.GetValueOrDefault("prompt") == "login")
        {
            form["login"] = UserName;
            form["password"] = "any";
        }

        if (refuses && form.Remove("confirm"))
        {
            form["abort"] = "yes";
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

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
